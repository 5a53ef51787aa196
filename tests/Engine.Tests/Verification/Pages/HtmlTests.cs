using Reports.Engine.Verification.Pages;

namespace Reports.Engine.Tests.Verification.Pages;

public sealed class HtmlTests
{
    [Fact]
    public void Text_of_a_stranger_stays_text()
    {
        var page = new Html().Element("p", "a\n<script>b</script>\u001B[31m]]>\u202E\"&").Page("</title>", "vi");

        page.Should().Contain("<p>a\n&lt;script&gt;b&lt;/script&gt;␛[31m]]&gt;\\u202E&quot;&amp;</p>").And.Contain("<title>&lt;/title&gt;</title>");
    }
}
