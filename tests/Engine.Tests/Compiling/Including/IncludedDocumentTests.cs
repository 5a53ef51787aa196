using System.Xml.Linq;
using Reports.Engine.Packaging;
using Reports.Engine.Tests.WordFiles;
using Reports.Engine.Word;

namespace Reports.Engine.Tests.Compiling.Including;

/// <summary>R35: documents included in others.</summary>
public sealed class IncludedDocumentTests
{
    const string Data = """{"name":"An","items":["a","b"],"parts":["phan-1.docx","phan-2.docx"],"x":{"y":1},"none":null,"url":"https://a.org/"}""";
    const string Levels = "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>";
    const string Numbering = $"<w:abstractNum w:abstractNumId=\"0\">{Levels}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

    [Theory]
    [InlineData("trước\n{{ include \"phan-1.docx\" }}\nsau", "trước\nChào An\nsau")]
    [InlineData("{{ word.document \"phan-1.docx\" }}", "Chào An")]
    [InlineData("{{ for p in parts }}\n{{ include p }}\n{{ end }}", "Chào An\na, b")]
    [InlineData("{{ for name in items }}{{ include 'phan-1.docx' }}{{ end }}", "Chào a\nChào b")]
    [InlineData("{{ if false }}\n{{ include 'phan-1.docx' }}\n{{ end }}\nsau", "sau")]
    [InlineData("{{ word.document none }}\nsau", "sau")]
    [InlineData("{{ include 'phan-3.docx' 5 who:'Bình' }}", "5 Bình")]
    public void R35_Its_paragraphs_stand_where_its_tag_stood_and_see_what_the_tag_sees(string host, string expected) =>
        Rendered(
            WordFile.Of(host),
            ("phan-1.docx", WordFile.Of("Chào {{ name }}")),
            ("phan-2.docx", WordFile.Of("{{ for i in items }}{{ i }}{{ if !for.last }}, {{ end }}{{ end }}")),
            ("phan-3.docx", WordFile.Of("{{ $[1] }} {{ $who }}"))).Text.Should().Be(expected);

    [Fact]
    public void R35_Within_a_cell_a_table_is_followed_by_a_paragraph()
    {
        var part = WordFile.Of("| {{ name }} |");
        var file = Rendered(WordFile.Of("| {{ include 'phan-1.docx' }} | y |"), ("phan-1.docx", part));
        file.Body.Descendants(W.Table).Should().HaveCount(2);
    }

    [Fact]
    public void R35_Two_tables_behind_each_other_stay_two()
    {
        var part = WordFile.Of("<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>");
        var file = Rendered(WordFile.Of("{{ include 'phan-1.docx' }}\n{{ include 'phan-1.docx' }}"), ("phan-1.docx", part));
        file.Body.Elements().Select(e => e.Name.LocalName).Should().Equal("tbl", "p", "tbl", "p", "sectPr");
    }

    [Fact]
    public void R35_Its_lists_begin_anew_each_time_and_meet_none_of_the_template_s()
    {
        const string Item = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>";
        var file = Rendered(
            WordFile.Of(Item + Tag("phan-1.docx") + Tag("phan-1.docx") + Item).WithNumbering(Numbering),
            ("phan-1.docx", WordFile.Of(Item + Item).WithNumbering(Numbering.Replace("decimal", "lowerLetter"))));
        file.Body.Descendants(W.NumberId).Select(e => (string?)e.Attribute(W.Value)).Should().Equal("1", "2", "2", "3", "3", "1");
        var numbering = file.Part("word/numbering.xml");
        numbering.Elements(W.Main + "abstractNum").Should().HaveCount(2);
        numbering.Elements(W.Main + "num").Select(e => e.Descendants(W.Main + "startOverride").Count()).Should().Equal(0, 1, 1);
    }

    [Fact]
    public void R35_A_style_of_the_template_s_name_is_the_template_s()
    {
        var part = WordFile.Of("<w:p><w:pPr><w:pStyle w:val=\"DauDe\"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>")
            .WithStyles("<w:style w:type=\"paragraph\" w:styleId=\"DauDe\"><w:name w:val=\"title\"/><w:rPr><w:sz w:val=\"99\"/></w:rPr></w:style>");
        var file = Rendered(WordFile.Of(Tag("phan-1.docx")), ("phan-1.docx", part));
        file.Body.Descendants(W.Style).Single().Attribute(W.Value)!.Value.Should().Be("Title");
        file.Part("word/styles.xml").ToString().Should().NotContain("99");
    }

    [Fact]
    public void R35_Its_own_styles_come_along_once_with_those_they_rest_on()
    {
        var part = WordFile.Of("<w:p><w:pPr><w:pStyle w:val=\"Con\"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>").WithNumbering(Numbering)
            .WithStyles("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Cha\"><w:name w:val=\"Mục cha\"/><w:basedOn w:val=\"a\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Con\"><w:name w:val=\"Mục con\"/><w:basedOn w:val=\"Cha\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Thua\"><w:name w:val=\"Thừa\"/></w:style>");
        var file = Rendered(WordFile.Of(Tag("phan-1.docx") + Tag("phan-1.docx")), ("phan-1.docx", part));
        var added = file.Part("word/styles.xml").Elements(W.Main + "style").Skip(10).ToList();
        added.Select(e => $"{(string?)e.Attribute(W.Main + "styleId")}<{(string?)e.Element(W.Main + "basedOn")?.Attribute(W.Value)}").Should().Equal("Mụccon<Mụccha", "Mụccha<Normal");
        added[0].Descendants(W.NumberId).Single().Attribute(W.Value)!.Value.Should().Be("1");
    }

    [Fact]
    public void R35_On_request_its_own_styles_hold()
    {
        var part = WordFile.Of("a\n<w:p/>".Split('\n')[0]).WithStyles(WordStyles.Default.Replace("w:val=\"Normal\"/></w:style>", "w:val=\"Normal\"/><w:rPr><w:sz w:val=\"20\"/></w:rPr></w:style>"));
        var file = Rendered(WordFile.Of("x\n{{ include 'phan-1.docx' styles:'own' }}"), ("phan-1.docx", part));
        file.Body.Descendants(W.Style).Single().Attribute(W.Value)!.Value.Should().Be("Normalphan1");
        file.Part("word/styles.xml").Elements(W.Main + "style").Last().Element(W.Name)!.Attribute(W.Value)!.Value.Should().Be("Normal (phan-1)");
    }

    [Fact]
    public void R35_Shapes_of_a_document_included_twice_share_no_id()
    {
        var part = WordFile.Of("<w:p><w:r><w:pict><v:rect id=\"_x0000_i1025\" style=\"width:0;height:1pt\"/></w:pict></w:r></w:p>");
        Rendered(WordFile.Of(Tag("phan-1.docx") + Tag("phan-1.docx")), ("phan-1.docx", part))
            .Body.Descendants().Attributes("id").Select(id => id.Value).Should().Equal("_x0000_i1025", "_x0000_i1026");
    }

    [Fact]
    public void R35_Pictures_and_links_come_along()
    {
        var part = WordFile.Of($"<w:p><w:r>{WordDrawings.Picture("pic", altText: "ảnh")}</w:r><w:hyperlink r:id=\"a\"><w:r><w:t>trang</w:t></w:r></w:hyperlink><w:hyperlink r:id=\"b\"><w:r><w:t>thẻ</w:t></w:r></w:hyperlink></w:p>")
            .WithImage("pic").WithHyperlink("a", "https://b.org/").WithHyperlink("b", "{{ url }}");
        var file = Rendered(WordFile.Of(Tag("phan-1.docx") + Tag("phan-1.docx")), ("phan-1.docx", part));
        var targets = Relations.Read(file.Part("word/_rels/document.xml.rels"), "word/document.xml").ToDictionary(r => r.Id, r => r.Target);
        file.Body.Descendants(W.Hyperlink).Select(e => targets[(string)e.Attribute(W.RelationshipId)!]).Should().Equal("https://b.org/", "https://a.org/", "https://b.org/", "https://a.org/");
        file.PartNames.Count(name => name.StartsWith("word/media")).Should().Be(1);
        file.Body.Descendants(W.Drawing + "docPr").Attributes("id").Select(e => e.Value).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void R35_Notes_come_along()
    {
        var part = WordFile.Of("<w:p><w:r><w:t>{{ name }}</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>")
            .WithFootnotes("<w:footnote w:id=\"1\"><w:p><w:r><w:t>chú thích cho {{ name }}</w:t></w:r></w:p></w:footnote>");
        Rendered(WordFile.Of(Tag("phan-1.docx") + Tag("phan-1.docx")), ("phan-1.docx", part)).Part("word/footnotes.xml").Elements().Select(e => e.Value)
            .Should().Equal("", "", "chú thích cho An", "chú thích cho An");
    }

    [Fact]
    public void R35_A_link_of_its_notes_leads_where_it_led_though_the_template_had_no_notes()
    {
        var part = WordFile.Of("<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>")
            .WithFootnotes("<w:footnote w:id=\"1\"><w:p><w:hyperlink r:id=\"a\"><w:r><w:t>trang</w:t></w:r></w:hyperlink></w:p></w:footnote>")
            .WithLink("a", "hyperlink", "https://b.org/", isExternal: true, owner: "word/footnotes.xml");
        var file = Rendered(WordFile.Of(Tag("phan-1.docx")), ("phan-1.docx", part));
        var id = (string)file.Part("word/footnotes.xml").Descendants(W.Hyperlink).Single().Attribute(W.RelationshipId)!;
        Relations.Read(file.Part("word/_rels/footnotes.xml.rels"), "word/footnotes.xml").Single(relation => relation.Id == id).Target.Should().Be("https://b.org/");
    }

    [Fact]
    public void R35_Bookmarks_and_controls_get_names_of_their_own()
    {
        var part = WordFile.Of("<w:p><w:bookmarkStart w:id=\"0\" w:name=\"muc\"/><w:sdt><w:sdtPr><w:id w:val=\"5\"/></w:sdtPr><w:sdtContent><w:r><w:t>x</w:t></w:r></w:sdtContent></w:sdt><w:bookmarkEnd w:id=\"0\"/><w:fldSimple w:instr=\" REF muc \"><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>");
        var body = Rendered(WordFile.Of("<w:p><w:bookmarkStart w:id=\"0\" w:name=\"muc\"/><w:bookmarkEnd w:id=\"0\"/></w:p>" + Tag("phan-1.docx") + Tag("phan-1.docx")), ("phan-1.docx", part)).Body;
        body.Descendants(W.BookmarkStart).Select(e => (string?)e.Attribute(W.Name)).Should().Equal("muc", "muc_2", "muc_3");
        body.Descendants(W.SimpleField).Select(e => ((string?)e.Attribute(W.Main + "instr"))!.Trim()).Should().Equal("REF muc_2", "REF muc_3");
    }

    [Fact]
    public void R35_Text_boxes_declare_what_they_need()
    {
        var part = WordFile.Of($"<w:p><w:r>{WordDrawings.TextBox("<w:p><w:r><w:t>{{ name }}</w:t></w:r></w:p>")}</w:r></w:p>");
        Rendered(WordFile.Of(Tag("phan-1.docx")), ("phan-1.docx", part)).Body.Value.Should().Be("AnAn");
    }

    [Fact]
    public void R35_The_page_is_the_template_s()
    {
        var part = WordFile.Of($"<w:p><w:pPr>{WordStyles.A4}</w:pPr><w:r><w:t>một</w:t></w:r></w:p><w:p><w:r><w:t>hai</w:t></w:r></w:p>").WithHeader("Đầu trang");
        var file = Rendered(WordFile.Of(Tag("phan-1.docx")), ("phan-1.docx", part));
        file.Text.Should().Be("một↵\nhai");
        file.Body.Descendants(W.Section).Should().HaveCount(1);
    }

    [Theory]
    [InlineData("{{ include \"khong-co.docx\" }}", "INC001", "test.docx")]
    [InlineData("Xem {{ include \"phan-1.docx\" }}.", "INC002", "test.docx")]
    [InlineData("{{ include \"vong.docx\" }}", "INC003", "vong.docx")]
    [InlineData("{{ include \"sai.docx\" }}", "TPL002", "sai.docx")]
    [InlineData("{{ include \"ghi.docx\" }}", "INC005", "ghi.docx")]
    [InlineData("{{ include \"la.docx\" }}", "DOC001", "la.docx")]
    [InlineData("{{ include \"bieu-do.docx\" }}", "INC004", "bieu-do.docx")]
    public void R35_What_cannot_be_included_is_said(string host, string code, string file)
    {
        var chart = WordFile.Of("<w:p><w:r><w:object><w:control r:id=\"c\"/></w:object></w:r></w:p>").WithPart("word/c.bin", [1], "application/x-test").WithLink("c", "control", "c.bin");
        var error = RenderedFile.ErrorsOf(
            WordFile.Of(host),
            Data,
            resources: Files(
                ("phan-1.docx", WordFile.Of("x")),
                ("vong.docx", WordFile.Of("{{ include 'vong.docx' }}")),
                ("sai.docx", WordFile.Of("{{ for i in items }}")),
                ("ghi.docx", WordFile.Of("{{ x.y = 2 }}")),
                ("bieu-do.docx", chart),
                ("la.docx", null))).Should().ContainSingle().Subject;
        error.Code.Should().Be(code);
        error.Location!.ToString().Should().StartWith(file);
    }

    static string Tag(string name) => $"<w:p><w:r><w:t>{{{{ include \"{name}\" }}}}</w:t></w:r></w:p>";

    static RenderedFile Rendered(WordFile host, params (string Name, WordFile? File)[] parts) => RenderedFile.Of(host, Data, resources: Files(parts));

    static NamedFiles Files(params (string Name, WordFile? File)[] parts) =>
        new([.. parts.Select(part => (part.Name, part.File?.Bytes() ?? "no zip at all"u8.ToArray()))]);
}
