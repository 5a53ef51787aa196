using Reports.Engine.Diagnostics;
using Reports.Engine.Outlines;

namespace Reports.Engine.Tests.Outlines;

public sealed class HostileTests
{
    [Fact]
    public void Styles_based_on_one_another_in_a_circle_come_to_an_end()
    {
        var styles = "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:name w:val=\"A\"/><w:basedOn w:val=\"B\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"B\"><w:name w:val=\"B\"/><w:basedOn w:val=\"A\"/></w:style>";

        Outline(WordFile.Of("<w:p><w:pPr><w:pStyle w:val=\"A\"/></w:pPr></w:p>").WithStyles(styles).Bytes(), 0);
    }

    [Fact]
    public void A_very_long_chain_of_styles_does_not_exhaust_the_stack()
    {
        var styles = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<w:style w:type=\"paragraph\" w:styleId=\"S{i}\"><w:name w:val=\"S{i}\"/><w:basedOn w:val=\"S{i + 1}\"/></w:style>"));

        Outline(WordFile.Of("<w:p><w:pPr><w:pStyle w:val=\"S0\"/></w:pPr></w:p>").WithStyles(styles).Bytes(), 0);
    }

    static void Outline(byte[] file, int seed)
    {
        try
        {
            DocumentOutline.Of(file).ToJson().Should().NotBeEmpty();
        }
        catch (DiagnosticException refused)
        {
            refused.Diagnostic.Code.Should().StartWith("DOC", $"package {seed} is refused by name");
        }
    }
}
