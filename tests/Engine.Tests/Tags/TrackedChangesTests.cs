using Reports.Engine.Compiling;
using Reports.Engine.Tests.WordFiles;
using Reports.Engine.Word;

namespace Reports.Engine.Tests.Tags;

public sealed class TrackedChangesTests
{
    const string By = "w:id=\"90\" w:author=\"A\"";
    const string Data = """{"a":"x","b":"y"}""";

    static readonly WordSettings Accepting = WordTemplate.DefaultSettings with { TrackedChanges = TrackedChanges.Accept };

    // ‹ins a› and ‹del a› stand for a tracked run; the first column is one paragraph.
    public static TheoryData<string, string?> Paragraphs => new()
    {
        { "‹ins {{ a }}›", "x" },
        { "{{ ‹del a›‹ins b› }}", "y" },
        { "{{ a }}‹del cũ›‹ins mới›", "xmới" },
        { "‹del {{ a }}›{{ b }}", "y" },
        { "{{ a‹ins a›‹del x› }}", "" },
        { "‹ins một ›{{ a }}", "một x" },
    };

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void R41_Accepted_changes_are_text_and_deleted_ones_are_gone(string paragraph, string? expected)
    {
        var file = RenderedFile.Of(WordFile.Of(Xml(paragraph)), Data, Accepting);
        file.Text.Should().Be(expected);
        RevisionNames.AreIn(file.Body).Should().BeFalse();
    }

    [Theory]
    [InlineData("‹ins {{ a }}›", "«{{ a }}»")]
    [InlineData("{{ ‹del a›‹ins b› }}", "«{{ b }}»")]
    [InlineData("{{ ‹del a›b }}", "«{{ b }}»")]
    [InlineData("trước ‹del {{ a }}› sau", "«{{ a }}»")]
    [InlineData("{{ for i in ‹ins a› }}{{ end }}", "«{{ for i in a }}»")]
    public void R41_A_tag_that_a_change_touches_is_refused_at_its_place(string paragraph, string tag) =>
        RenderedFile.ErrorsOf(WordFile.Of("<w:p/>" + Xml(paragraph)), Data).Should().ContainSingle()
            .Which.ToString().Should().StartWith($"test.docx, document, paragraph 2: {tag}: error TPL006");

    [Theory]
    [InlineData("{{ a }}‹del cũ›‹ins mới›")]
    [InlineData("‹ins một›{{ a }}‹del hai›{{ b }}")]
    public void R41_Changes_beside_tags_are_kept(string paragraph)
    {
        var file = RenderedFile.Of(WordFile.Of(Xml(paragraph)), Data);
        file.Body.Descendants(W.Main + "ins").Should().HaveCount(1);
        file.Body.Descendants(W.Main + "del").Should().HaveCount(1);
    }

    [Fact]
    public void R41_Deleted_paragraph_marks_and_rows_go_when_accepted()
    {
        const string row = "<w:tr>{0}<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr><w:p><w:r><w:t>{1}</w:t></w:r></w:p></w:tc></w:tr>";
        var body = $"<w:p><w:pPr><w:rPr><w:del {By}/></w:rPr></w:pPr><w:r><w:t>một</w:t></w:r></w:p><w:p><w:pPr><w:rPr><w:ins {By}/></w:rPr></w:pPr><w:r><w:t>hai</w:t></w:r></w:p>"
            + $"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"2000\"/></w:tblGrid>{row.Replace("{0}", $"<w:trPr><w:del {By}/></w:trPr>").Replace("{1}", "cũ")}{row.Replace("{0}", "").Replace("{1}", "còn")}</w:tbl><w:p/>";
        var file = RenderedFile.Of(WordFile.Of(body), "{}", Accepting);
        file.Text.Should().Be("mộthai\ncòn\n");
        RevisionNames.AreIn(file.Body).Should().BeFalse();
    }

    [Fact]
    public void R41_Changes_in_notes_are_accepted_too()
    {
        var template = WordFile.Of("<w:p><w:r><w:t>{{ a }}</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>")
            .WithFootnotes($"<w:footnote w:id=\"1\">{Xml("‹ins {{ a }}›‹del b›")}</w:footnote>");
        RenderedFile.Of(template, Data, Accepting).Part("word/footnotes.xml").Value.Should().Be("x");
    }

    [Fact]
    public void R41_A_former_format_is_forgotten_when_accepted() =>
        RevisionNames.AreIn(RenderedFile.Of(
            WordFile.Of($"<w:p><w:pPr><w:jc w:val=\"left\"/><w:pPrChange {By}><w:pPr/></w:pPrChange></w:pPr><w:r><w:rPr><w:b/><w:rPrChange {By}><w:rPr/></w:rPrChange></w:rPr><w:t>a</w:t></w:r></w:p>"),
            "{}",
            Accepting).Body).Should().BeFalse();

    static string Xml(string paragraph)
    {
        var xml = new System.Text.StringBuilder("<w:p>");
        foreach (var piece in paragraph.Split(['‹', '›'], StringSplitOptions.RemoveEmptyEntries))
            xml.Append(piece[..Math.Min(4, piece.Length)] switch
            {
                "ins " => $"<w:ins {By}><w:r><w:t xml:space=\"preserve\">{piece[4..]}</w:t></w:r></w:ins>",
                "del " => $"<w:del {By}><w:r><w:delText xml:space=\"preserve\">{piece[4..]}</w:delText></w:r></w:del>",
                _ => $"<w:r><w:t xml:space=\"preserve\">{piece}</w:t></w:r>",
            });
        return xml.Append("</w:p>").ToString();
    }
}
