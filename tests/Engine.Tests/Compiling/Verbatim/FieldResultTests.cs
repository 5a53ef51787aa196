using Reports.Engine.Diagnostics;
using Reports.Engine.Inspection;
using Reports.Engine.Scripting;
using Reports.Engine.Tests.WordFiles;
using Reports.Engine.Word;

namespace Reports.Engine.Tests.Compiling.Verbatim;

/// <summary>What Word copied from elsewhere in the document stays as it is, whatever tags it shows.</summary>
public sealed class FieldResultTests
{
    const string Data = """{"phan":[{"ten":"Một"},{"ten":"Hai"}],"ten":"An"}""";
    const string Loop = "<w:p><w:r><w:t>{{ for p in phan }}</w:t></w:r></w:p><w:p><w:bookmarkStart w:id=\"1\" w:name=\"_Toc7\"/><w:r><w:t>{{ p.ten }}</w:t></w:r><w:bookmarkEnd w:id=\"1\"/></w:p><w:p><w:r><w:t>{{ end }}</w:t></w:r></w:p>";

    [Theory]
    [InlineData("TOC \\o \"1-3\"")]
    [InlineData("toc \\h")]
    [InlineData("INDEX \\c 2")]
    [InlineData("TOA \\c 1")]
    [InlineData("REF _Toc7 \\h")]
    [InlineData("STYLEREF \"Heading 1\"")]
    [InlineData("_Toc7")]
    public void Tags_in_a_copy_are_no_tags(string code)
    {
        foreach (var field in new[] { Complex(code, "<w:r><w:t>{{ p.</w:t></w:r><w:r><w:t>ten }} {{ if x }}</w:t></w:r>"), Simple(code, "<w:r><w:t>{{ p.ten }} {{ if x }}</w:t></w:r>") })
            RenderedFile.Of(WordFile.Of($"<w:p>{field}</w:p>{Loop}"), Data).Text.Should().Be("{{ p.ten }} {{ if x }}\nMột\nHai");
    }

    [Fact]
    public void They_are_said_once_for_each_field()
    {
        var found = new DiagnosticBag();
        WordTemplate.Compile(WordFile.Of($"<w:p>{Complex("TOC", "<w:r><w:t>{{ p.ten }}</w:t></w:r></w:p><w:p><w:r><w:t>{{ p.ten }}</w:t></w:r>")}</w:p>{Loop}").Bytes(), "mau.docx", WordTemplate.DefaultSettings, found);
        found.Select(d => (d.Code, d.Severity, d.Location!.ToString())).Should().Equal(("TPL013", Severity.Note, "mau.docx, document, paragraph 1: «{{ p.ten }}»"));
    }

    [Theory]
    [InlineData("QUOTE \"x\"")]
    [InlineData("TITLE")]
    [InlineData("MERGEFIELD ten")]
    public void Other_results_are_text_like_any(string code) =>
        RenderedFile.Of(WordFile.Of($"<w:p>{Complex(code, "<w:r><w:t>{{ ten }}</w:t></w:r>")}</w:p>"), Data).Text.Should().Be("An");

    [Fact]
    public void A_table_of_contents_over_paragraphs_keeps_its_links_and_page_numbers()
    {
        var toc = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:hyperlink w:anchor=\"_Toc7\"><w:r><w:t>{{ p.ten }}</w:t></w:r>"
            + Complex("PAGEREF _Toc7 \\h", "<w:r><w:t>4</w:t></w:r>") + "</w:hyperlink></w:p><w:p><w:r><w:t>{{ for p in phan }}</w:t></w:r></w:p><w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        var file = RenderedFile.Of(WordFile.Of(toc + Loop), Data);
        file.Text.Should().StartWith("{{ p.ten }}4\n{{ for p in phan }}\n");
        file.Body.Descendants(W.Hyperlink).Single().Attribute(W.Main + "anchor")!.Value.Should().Be("_Toc7");
    }

    [Theory]
    [InlineData("REF muc", "Một Một\nHai Hai")]
    [InlineData("ref \"MUC\" \\h", "Một Một\nHai Hai")]
    [InlineData("muc", "Một Một\nHai Hai")]
    [InlineData("PAGEREF muc", "Một {{ p.ten }}\nHai {{ p.ten }}")]
    public void A_cross_reference_in_the_turn_of_its_bookmark_is_filled_in(string code, string expected)
    {
        var heading = "<w:bookmarkStart w:id=\"1\" w:name=\"muc\"/><w:r><w:t>{{ p.ten }}</w:t></w:r><w:bookmarkEnd w:id=\"1\"/><w:r><w:t xml:space=\"preserve\"> </w:t></w:r>";
        foreach (var field in new[] { Complex(code, "<w:r><w:t>{{ p.</w:t></w:r><w:r><w:t>ten }}</w:t></w:r>"), Simple(code, "<w:r><w:t>{{ p.ten }}</w:t></w:r>") })
            RenderedFile.Of(WordFile.Of($"<w:p><w:r><w:t>{{{{ for p in phan }}}}</w:t></w:r></w:p><w:p>{heading}{field}</w:p><w:p><w:r><w:t>{{{{ end }}}}</w:t></w:r></w:p>"), Data).Text.Should().Be(expected);
    }

    [Fact]
    public void In_headers_notes_and_text_boxes_it_is_the_same()
    {
        var copy = $"<w:p>{Complex("STYLEREF 1", "<w:r><w:t>{{ p.ten }}</w:t></w:r>")}<w:r><w:t> {{{{ ten }}}}</w:t></w:r></w:p>";
        var file = RenderedFile.Of(
            WordFile.Of($"<w:p><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p><w:p><w:r>{WordDrawings.TextBox(copy)}</w:r></w:p>").WithHeader(copy).WithFootnotes($"<w:footnote w:id=\"2\">{copy}</w:footnote>"),
            Data);
        file.Part("word/header1.xml").Descendants(W.Text).Select(t => t.Value).Should().Equal("{{ p.ten }}", " ", "An");
        string.Concat(file.Part("word/footnotes.xml").Descendants(W.Text).Select(t => t.Value)).Should().Be("{{ p.ten }} An");
        file.Body.Descendants(W.TextBoxContent).Select(box => string.Concat(box.Descendants(W.Text).Select(t => t.Value))).Should().Equal("{{ p.ten }} An", "{{ p.ten }} An");
    }

    [Fact]
    public void What_a_copy_asks_for_is_no_name_of_the_template() =>
        TemplateInspection.Inspect(WordFile.Of($"<w:p>{Complex("REF x", "<w:r><w:t>{{ sai }}</w:t></w:r>")}</w:p>{Loop}").Bytes(), "mau.docx", WordTemplate.DefaultSettings, new ScriptSettings(Reports.Engine.Scripting.Library.Builtins.Library), [])!
            .Names.Select(name => name.Path).Should().Equal("phan", "phan[]", "phan[].ten");

    [Fact]
    public void Both_passes_leave_it()
    {
        var keeping = RenderSettings.Lenient with { MissingNames = MissingNames.Keep };
        var first = RenderedFile.Of(WordFile.Of($"<w:p>{Complex("TOC", "<w:r><w:t>{{ p.ten }}</w:t></w:r>")}</w:p>{Loop}"), "{\"x\":1}", render: keeping);
        RenderedFile.Again(first, Data).Text.Should().Be("{{ p.ten }}\nMột\nHai");
    }

    static string Complex(string code, string result) =>
        $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> {Escaped(code)} </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{result}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    static string Simple(string code, string result) => $"<w:fldSimple w:instr=\" {Escaped(code)} \">{result}</w:fldSimple>";

    static string Escaped(string code) => code.Replace("\"", "&quot;", StringComparison.Ordinal);
}
