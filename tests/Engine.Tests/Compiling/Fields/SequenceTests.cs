using Reports.Engine.Tests.WordFiles;
using Reports.Engine.Word;

namespace Reports.Engine.Tests.Compiling.Fields;

/// <summary>The numbers of captions count on where loops repeat them and conditions leave them out.</summary>
public sealed class SequenceTests
{
    const string Data = """{"ds":[1,2,3],"khong":false}""";

    [Theory]
    [InlineData("SEQ Hình \\* ARABIC", "1 2 3")]
    [InlineData("seq \"Bảng số\" \\* ROMAN \\* MERGEFORMAT", "I II III")]
    [InlineData("SEQ Hình \\* alphabetic", "a b c")]
    [InlineData("SEQ Hình \\r 5", "5 5 5")]
    [InlineData("SEQ Hình \\c", "0 0 0")]
    [InlineData("SEQ Hình \\# \"00\"", "01 01 01")]
    [InlineData("SEQ Hình dau_trang", "01 01 01")]
    public void In_a_loop_they_count_on(string code, string numbers)
    {
        foreach (var field in new[] { Complex(code, "01"), Simple(code, "01") })
            RenderedFile.Of(WordFile.Of(Loop($"<w:p>{field}</w:p>")), Data).Text.Should().Be(numbers.Replace(' ', '\n'));
    }

    [Fact]
    public void Each_sequence_counts_for_itself_over_loops_and_what_follows_them() =>
        RenderedFile.Of(WordFile.Of(
            $"<w:p>{Simple("SEQ Hình", "1")}</w:p>" + Loop($"<w:p>{Simple("SEQ hình", "2")}{Simple("SEQ Bảng", "1")}{Simple("SEQ Bảng \\c", "1")}</w:p>")
            + $"<w:p><w:r><w:t>{{{{ if khong }}}}</w:t></w:r>{Simple("SEQ Hình", "3")}<w:r><w:t>{{{{ end }}}}</w:t></w:r>{Simple("SEQ Hình", "4")}</w:p>"), Data)
            .Text.Should().Be("1\n211\n322\n433\n5");

    [Fact]
    public void In_notes_tables_text_boxes_and_headers_it_is_the_same()
    {
        var field = Complex("SEQ Hình", "1");
        var file = RenderedFile.Of(
            WordFile.Of(Loop($"<w:p><w:r>{WordDrawings.TextBox($"<w:p>{field}</w:p>")}</w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"))
                .WithFootnotes($"<w:footnote w:id=\"2\"><w:p>{field}</w:p></w:footnote>").WithHeader($"<w:p><w:r><w:t>{{{{ for x in ds }}}}</w:t></w:r>{field}<w:r><w:t>{{{{ end }}}}</w:t></w:r></w:p>"),
            Data);
        file.Body.Descendants(W.TextBoxContent).Select(box => string.Concat(box.Descendants(W.Text).Select(t => t.Value))).Should().Equal("1", "1", "3", "3", "5", "5");
        file.Part("word/footnotes.xml").Descendants(W.Text).Select(t => t.Value).Where(t => t.Length > 0).Should().Equal("2", "4", "6");
        file.Part("word/header1.xml").Descendants(W.Text).Select(t => t.Value).Where(t => t.Length > 0).Should().Equal("1", "2", "3");
    }

    [Fact]
    public void They_begin_again_after_a_heading()
    {
        var heading = "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:r><w:t>Chương</w:t></w:r></w:p>";
        RenderedFile.Of(WordFile.Of(Loop(heading + $"<w:p>{Simple("SEQ Hình \\s 1", "1")} {Simple("SEQ Hình \\s 1", "2")}{Simple("SEQ Bảng", "1")}</w:p>")), Data)
            .Text.Should().Be("Chương\n121\nChương\n122\nChương\n123");
    }

    [Fact]
    public void An_included_document_counts_on()
    {
        var part = WordFile.Of($"<w:p>{Simple("SEQ Hình", "1")}</w:p>").Bytes();
        var settings = WordTemplate.DefaultSettings;
        RenderedFile.Of(WordFile.Of($"<w:p>{Simple("SEQ Hình", "1")}</w:p><w:p><w:r><w:t>{{{{ include 'phan.docx' }}}}</w:t></w:r></w:p><w:p>{Simple("SEQ Hình", "2")}</w:p>"), Data, settings, new NamedFiles(("phan.docx", part)))
            .Text.Should().Be("1\n2\n3");
    }

    [Fact]
    public void A_document_without_loops_keeps_what_it_shows() =>
        RenderedFile.Of(WordFile.Of($"<w:p>{Simple("SEQ Hình", "7")}<w:r><w:t>{{{{ khong }}}}</w:t></w:r></w:p>"), Data).Text.Should().Be("7false");

    static string Loop(string blocks) => $"<w:p><w:r><w:t>{{{{ for x in ds }}}}</w:t></w:r></w:p>{blocks}<w:p><w:r><w:t>{{{{ end }}}}</w:t></w:r></w:p>";

    static string Complex(string code, string result) =>
        $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> {Escaped(code[..3])}</w:instrText></w:r><w:r><w:instrText xml:space=\"preserve\">{Escaped(code[3..])} </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>{result[..1]}</w:t></w:r><w:r><w:t>{result[1..]}</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    static string Simple(string code, string result) => $"<w:fldSimple w:instr=\" {Escaped(code)} \"><w:r><w:t>{result}</w:t></w:r></w:fldSimple>";

    static string Escaped(string code) => code.Replace("\"", "&quot;", StringComparison.Ordinal);
}
