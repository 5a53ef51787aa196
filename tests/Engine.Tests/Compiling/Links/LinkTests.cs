using Reports.Engine.Packaging;
using Reports.Engine.Tests.WordFiles;
using Reports.Engine.Word;

namespace Reports.Engine.Tests.Compiling.Links;

public sealed class LinkTests
{
    const string Data = """{"url":"https://example.org/a?b=1&c=2","n":"x y","bad":"javascript:alert(1)","items":[{"u":"https://a.org/"},{"u":"https://b.org/"},{"u":null}],"tip":"Xem \"đây\""}""";

    [Theory]
    [InlineData("{{ url }}", "https://example.org/a?b=1&c=2")]
    [InlineData("%7B%7Burl%7D%7D", "https://example.org/a?b=1&c=2")]
    [InlineData("%7b%7b%20url%20%7d%7d", "https://example.org/a?b=1&c=2")]
    [InlineData("http://%7B%7Burl%7D%7D/", "https://example.org/a?b=1&c=2")]
    [InlineData("https://truong.edu.vn/{{ n }}.html", "https://truong.edu.vn/x%20y.html")]
    [InlineData("{{ if n }}mailto:{{ n | string.handleize }}@example.org{{ end }}", "mailto:x-y@example.org")]
    [InlineData("tai-lieu/{{ n }}.docx", "tai-lieu/x%20y.docx")]
    public void R39_A_tag_in_the_address_of_a_link_is_evaluated(string target, string expected) =>
        Targets(Rendered(target, "<w:p>LINK</w:p>")).Should().Equal(expected);

    [Theory]
    [InlineData("{{ bad }}")]
    [InlineData("{{ missing }}")]
    [InlineData("http://{{ missing }}")]
    public void R39_Without_a_usable_address_the_text_stays_and_the_link_goes(string target)
    {
        var file = Rendered(target, "<w:p>LINK</w:p>");
        file.Text.Should().Be("trang");
        file.Body.Descendants(W.Hyperlink).Should().BeEmpty();
    }

    [Theory]
    [InlineData("mailto:{{ to }}", "<w:p>LINK</w:p>")]
    [InlineData("{{ whole }}", "<w:p>LINK</w:p>")]
    [InlineData("#", "<w:p><w:r><w:t>{{ word.link whole 'thư' }}</w:t></w:r></w:p>")]
    [InlineData("#", "<w:p><w:r><w:t>{{ text | word.markdown }}</w:t></w:r></w:p>")]
    public void R39_Two_recipients_are_an_address_although_dotnet_knows_none_such(string target, string body)
    {
        const string Mail = """{"to":"a@truong.vn,b@truong.vn","whole":"mailto:a@truong.vn,b@truong.vn","text":"[thư](mailto:a@truong.vn,b@truong.vn)"}""";
        Uri.TryCreate("mailto:a@truong.vn,b@truong.vn", UriKind.Absolute, out _).Should().BeFalse();
        Targets(Rendered(target, body, Mail)).Should().Contain("mailto:a@truong.vn,b@truong.vn");
    }

    [Theory]
    [InlineData("mailto:a b@x.vn, «c»@x.vn", "mailto:a%20b@x.vn,%20%C2%ABc%C2%BB@x.vn")]
    [InlineData(" HTTPS://example.org/a b ", "https://example.org/a%20b")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("\\\\host\\share", null)]
    [InlineData("mailto:", null)]
    [InlineData("", null)]
    public void Only_pages_mail_and_telephone_are_addresses(string text, string? address) => WebAddress.Of(text).Should().Be(address);

    [Fact]
    public void R39_In_a_loop_every_link_leads_to_its_own_address()
    {
        var file = Rendered("{{ i.u }}", "<w:p><w:r><w:t>{{ for i in items }}</w:t></w:r></w:p><w:p>LINK</w:p><w:p><w:r><w:t>{{ end }}</w:t></w:r></w:p>");
        file.Text.Should().Be("trang\ntrang\ntrang");
        Targets(file).Should().Equal("https://a.org/", "https://b.org/");
    }

    [Fact]
    public void R39_A_tag_in_the_tip_of_a_link_is_evaluated()
    {
        var file = Rendered("{{ url }}", "<w:p>" + Link.Replace("r:id", "w:tooltip=\"{{ tip }}\" r:id") + "</w:p>");
        file.Body.Descendants(W.Hyperlink).Single().Attribute(W.Main + "tooltip")!.Value.Should().Be("Xem \"đây\"");
    }

    [Fact]
    public void R39_A_picture_s_link_leads_to_its_evaluated_address()
    {
        var picture = WordDrawings.Picture("pic");
        var at = picture.IndexOf("<wp:docPr", StringComparison.Ordinal);
        var end = picture.IndexOf("/>", at, StringComparison.Ordinal);
        var linked = picture[..end] + "><a:hlinkClick r:id=\"web\"/></wp:docPr>" + picture[(end + 2)..];
        var file = RenderedFile.Of(WordFile.Of($"<w:p><w:r>{linked}</w:r></w:p>").WithImage("pic").WithHyperlink("web", "https://a.org/{{ n }}"), Data);
        var id = (string)file.Body.Descendants().Single(e => e.Name.LocalName == "hlinkClick").Attribute(W.RelationshipId)!;
        Relations.Read(file.Part("word/_rels/document.xml.rels"), "word/document.xml").Single(relation => relation.Id == id).Target.Should().Be("https://a.org/x%20y");
    }

    [Fact]
    public void R39_Line_breaks_in_the_tip_of_a_link_stay() =>
        Rendered("{{ url }}", "<w:p>" + Link.Replace("r:id", "w:tooltip=\"a&#xA;b\" r:id") + "</w:p>").Body.Descendants(W.Hyperlink).Single()
            .Attribute(W.Main + "tooltip")!.Value.Should().Be("a\nb");

    [Fact]
    public void R39_Tags_in_the_text_of_a_link_are_evaluated() =>
        Rendered("{{ url }}", "<w:p>" + Link.Replace("trang", "{{ n }}") + "</w:p>").Text.Should().Be("x y");

    [Fact]
    public void R29_A_mistake_in_an_address_is_told_at_its_link() =>
        RenderedFile.ErrorsOf(Template("{{ 1 + }}", "<w:p/><w:p>LINK</w:p>"), Data).Should().ContainSingle()
            .Which.Location!.ToString().Should().Be("test.docx, document, paragraph 2: «{{ 1 + }}»");

    const string Link = "<w:hyperlink r:id=\"web\"><w:r><w:t>trang</w:t></w:r></w:hyperlink>";

    static RenderedFile Rendered(string target, string body, string data = Data) => RenderedFile.Of(Template(target, body), data);

    static WordFile Template(string target, string body) => WordFile.Of(body.Replace("LINK", Link)).WithHyperlink("web", target);

    static IEnumerable<string> Targets(RenderedFile file)
    {
        var links = Relations.Read(file.Part("word/_rels/document.xml.rels"), "word/document.xml").ToDictionary(r => r.Id, r => r.Target);
        links.Values.Should().NotContain(target => target.Contains('{') || target.Contains("%7B"));
        return file.Body.Descendants(W.Hyperlink).Select(link => links[(string)link.Attribute(W.RelationshipId)!]);
    }
}
