using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Reports.Engine.Packaging;
using Reports.Engine.Tests.WordFiles;
using Reports.Engine.Word;

namespace Reports.Engine.Tests.Contents;

public sealed class MarkdownTests
{
    const string TagParagraph =
        "<w:p><w:pPr><w:spacing w:before=\"60\"/><w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/></w:pPr><w:r><w:rPr><w:sz w:val=\"26\"/></w:rPr><w:t>{{ x | word.markdown }}</w:t></w:r></w:p>";

    [Theory]
    [InlineData("một\n\nhai", "p: một\np: hai")]
    [InlineData("**đậm** và *nghiêng* và ***cả hai***, ~~bỏ~~, `mã`", "p: **đậm** và /nghiêng/ và **/cả hai/**, ~bỏ~, `mã`")]
    [InlineData("# Mục\n\n## Nhỏ", "Heading1: Mục\np keepNext: **Nhỏ**")]
    [InlineData("- a\n- b\n\n1. c\n2. d", "№1 a\n№1 b\n№2 c\n№2 d")]
    [InlineData("- a\n  - b\n    1. c\n- d", "№1 a\n  №2 b\n    №3 c\n№1 d")]
    [InlineData("5. năm\n6. sáu", "№1 năm\n№1 sáu")]
    [InlineData("- a\n\n  tiếp", "№1 a\np ind: tiếp")]
    [InlineData("> trích", "Quote: trích")]
    [InlineData("[Trang](https://example.org/a?b=1&c=2) và [xấu](javascript:alert)", "p: [Trang→https://example.org/a?b=1&c=2] và xấu")]
    [InlineData("<b>không</b> & <script>x</script>", "p: <b>không</b> & <script>x</script>")]
    [InlineData("    thụt đầu dòng", "p: thụt đầu dòng")]
    [InlineData("dòng một  \ndòng hai\ndòng ba", "p: dòng một↵dòng hai dòng ba")]
    [InlineData("---", "p pBdr: ")]
    [InlineData("", "")]
    public void R48_Alone_in_its_paragraph_it_is_paragraphs(string markdown, string expected) =>
        Outline(Rendered(WordFile.Of(TagParagraph + "<w:p/>"), markdown)).Should().Be((expected + "\np0: ").TrimStart('\n'));

    [Fact]
    public void R48_Plain_paragraphs_look_like_the_tag()
    {
        var paragraph = Rendered(WordFile.Of(TagParagraph), "một\n\n**hai**").Body.Elements(W.Paragraph).Last();
        paragraph.Element(W.ParagraphProperties)!.Elements().Select(e => e.Name.LocalName).Should().Equal("spacing", "ind", "jc");
        paragraph.Descendants(W.RunProperties).Single().Elements().Select(e => e.Name.LocalName).Should().Equal("b", "bCs", "sz");
    }

    [Fact]
    public void R48_Each_list_is_an_instance_of_its_own()
    {
        var file = Rendered(WordFile.Of(TagParagraph), "1. a\n\nxen giữa\n\n1. b\n\n7. c");
        file.Body.Descendants(W.NumberId).Select(n => (string?)n.Attribute(W.Value)).Should().Equal("1", "2", "2");
        file.Part("word/numbering.xml").Descendants(W.Main + "startOverride").Select(s => (string?)s.Attribute(W.Value)).Should().Equal("1", "1");
    }

    [Fact]
    public void R48_The_list_styles_of_the_template_are_used()
    {
        var template = WordFile.Of(TagParagraph)
            .WithNumbering("<w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1/\"/></w:lvl></w:abstractNum><w:num w:numId=\"5\"><w:abstractNumId w:val=\"3\"/></w:num>")
            .WithStyles(WordStyles.Default + "<w:style w:type=\"paragraph\" w:styleId=\"DS\"><w:name w:val=\"List Number\"/><w:basedOn w:val=\"Normal\"/><w:pPr><w:numPr><w:numId w:val=\"5\"/></w:numPr></w:pPr></w:style>");
        var file = Rendered(template, "1. a");
        file.Body.Descendants(W.Style).Single().Attribute(W.Value)!.Value.Should().Be("DS");
        file.Part("word/numbering.xml").Elements(W.Main + "num").Last().Element(W.Main + "abstractNumId")!.Attribute(W.Value)!.Value.Should().Be("3");
    }

    [Fact]
    public void R48_A_table_fills_the_room_and_keeps_its_grid()
    {
        var file = Rendered(WordFile.Of(TagParagraph), "| TT | Họ và tên | Điểm |\n|:-:|---|--:|\n| 1 | Nguyễn Văn A | 9 |\n| 2 | **B** |");
        var table = file.Body.Element(W.Table)!;
        table.Descendants(W.Main + "gridCol").Sum(c => (int)c.Attribute(W.Main + "w")!).Should().Be(11906 - 1701 - 851);
        table.Elements(W.Row).Should().OnlyContain(row => row.Elements(W.Cell).Count() == 3);
        table.Descendants(W.Main + "tblStyle").Single().Attribute(W.Value)!.Value.Should().Be("TableGrid");
        table.Descendants(W.Main + "tblHeader").Should().HaveCount(1);
        table.Elements(W.Row).Last().Descendants(W.Main + "jc").Select(j => (string?)j.Attribute(W.Value)).Should().Equal("center", "left", "right");
        file.Body.Elements().Select(e => e.Name.LocalName).Should().Equal("tbl", "p", "sectPr");
    }

    [Theory]
    [InlineData("<w:p>T</w:p><w:p><w:r><w:t>sau</w:t></w:r></w:p>", "tbl p sectPr")]
    [InlineData("<w:p>T</w:p><w:p>T</w:p>", "tbl p tbl p sectPr")]
    [InlineData("<w:p><w:r><w:t>{{ for i in 1..2 }}</w:t></w:r></w:p><w:p>T</w:p><w:p><w:r><w:t>{{ end }}</w:t></w:r></w:p>", "tbl p tbl p sectPr")]
    [InlineData("<w:p><w:r><w:t>{{ for i in 1..2 }}{{ x | word.markdown }}{{ end }}</w:t></w:r></w:p>", "tbl p tbl p sectPr")]
    public void R48_A_table_is_always_followed_by_a_paragraph(string body, string expected)
    {
        var file = Rendered(WordFile.Of(body.Replace("T</w:p>", "<w:r><w:t>{{ x | word.markdown }}</w:t></w:r></w:p>")), "| a | b |\n|---|---|\n| 1 | 2 |");
        string.Join(' ', file.Body.Elements().Select(e => e.Name.LocalName)).Should().Be(expected);
    }

    [Fact]
    public void R48_In_a_cell_a_table_is_followed_by_a_paragraph()
    {
        var file = Rendered(WordFile.Of(WordFile.Of("| một | T |").BodyXml.Replace("T<", "{{ x | word.markdown }}<")), "| a | b |\n|---|---|\n| 1 | 2 |");
        var cell = file.Body.Element(W.Table)!.Descendants(W.Cell).ElementAt(1);
        cell.Elements().Select(e => e.Name.LocalName).Should().Equal("tcPr", "tbl", "p");
        cell.Descendants(W.Main + "gridCol").Sum(c => (int)c.Attribute(W.Main + "w")!).Should().Be(4677 - 216);
    }

    [Theory]
    [InlineData("**đậm** và [trang](https://example.org/)", "p: Xem: **đậm** và [trang→https://example.org/].")]
    [InlineData("một\n\n- hai\n- ba\n\n3. bốn\n4. năm", "p: Xem: một↵- hai↵- ba↵3. bốn↵4. năm.")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |", "p: Xem: a⇥b↵1⇥2.")]
    public void R48_In_a_sentence_it_is_runs(string markdown, string expected) =>
        Outline(Rendered(WordFile.Of("Xem: {{ x | word.markdown }}."), markdown)).Should().Be(expected.Replace("p: ", "p0: "));

    [Fact]
    public void R48_Functions_of_text_see_the_words() =>
        Outline(Rendered(WordFile.Of("{{ capture c }}{{ x | word.markdown }}{{ end }}{{ c | string.upcase }}"), "**a**\n\nb")).Should().Be("p0: A↵B");

    [Fact]
    public void R48_Nothing_leaves_no_paragraph() =>
        Outline(RenderedFile.Of(WordFile.Of("trước\n{{ x | word.markdown }}\nsau"), "{}")).Should().Be("p0: trước\np0: sau");

    [Fact]
    public void R48_Lists_nested_beyond_reason_are_refused_by_name() =>
        RenderedFile.ErrorsOf(WordFile.Of("{{ x | word.markdown }}"), Json(new string('>', 500) + " a")).Should().ContainSingle(d => d.Code == "CNT004");

    static RenderedFile Rendered(WordFile template, string markdown) => RenderedFile.Of(template, Json(markdown));

    static string Json(string markdown) => JsonSerializer.Serialize(new { x = markdown });

    // A paragraph a line: its style, list sign or what sets it apart, then its text with marks for the formats.
    static string Outline(RenderedFile file)
    {
        var links = file.PartNames.Contains("word/_rels/document.xml.rels")
            ? Relations.Read(file.Part("word/_rels/document.xml.rels"), "word/document.xml").ToDictionary(r => r.Id, r => r.Target)
            : [];
        return string.Join('\n', file.Body.Elements(W.Paragraph).Select(p => Line(p, links)));
    }

    static string Line(XElement paragraph, Dictionary<string, string> links)
    {
        var properties = paragraph.Element(W.ParagraphProperties);
        var numbering = properties?.Element(W.Numbering);
        var name = (string?)properties?.Element(W.Style)?.Attribute(W.Value)
            ?? (properties is null ? "p0"
                : properties.Elements().FirstOrDefault(e => e.Name.LocalName is "keepNext" or "pBdr") is { } first ? "p " + first.Name.LocalName
                : (string?)properties.Element(W.Main + "ind")?.Attribute(W.Main + "left") is not null ? "p ind" : "p");
        var head = numbering is null
            ? name + ": "
            : new string(' ', 2 * (int)numbering.Element(W.Level)!.Attribute(W.Value)!) + "№" + (string?)numbering.Element(W.NumberId)!.Attribute(W.Value) + " ";
        return head + string.Concat(paragraph.Elements().Where(e => e.Name != W.ParagraphProperties).Select(e => e.Name == W.Hyperlink
            ? $"[{string.Concat(e.Elements(W.Run).Select(Run))}→{links[(string)e.Attribute(W.RelationshipId)!]}]"
            : Run(e)));
    }

    static string Run(XElement run)
    {
        var format = run.Element(W.RunProperties);
        var mark = new StringBuilder();
        foreach (var (name, sign) in new[] { ("b", "**"), ("i", "/"), ("strike", "~"), ("rFonts", "`") })
            if (format?.Element(W.Main + name) is not null)
                mark.Append(sign);
        var text = string.Concat(run.Elements().Select(e => e.Name == W.Text ? e.Value : e.Name == W.Tab ? "⇥" : e.Name == W.Break ? "↵" : ""));
        return mark + text + new string([.. mark.ToString().Reverse()]);
    }
}
