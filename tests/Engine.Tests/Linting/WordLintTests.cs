using System.Text;
using Reports.Engine.Diagnostics;
using Reports.Engine.Validation.Linting;
using Reports.Engine.Shapes;

namespace Reports.Engine.Tests.Linting;

public sealed class WordLintTests
{
    static readonly LintSettings Members = LintSettings.Default with
    {
        Data = DataShape.FromData(Encoding.UTF8.GetBytes("""{"title": "a", "members": [{"name": "An", "boxes": [{"checked": true}]}]}"""), "data.json", []),
    };

    [Fact]
    public void R29_Ten_mistakes_are_ten_messages_each_at_its_place()
    {
        var file = WordFile.Of("""
            {{ titel }}
            {{ 1 + }}
            {{ end }}
            {{ if members }}có{{ end }}
            {{ for m in members }}
            {{ m.nmae }}
            {{ members }}
            | {{ if title == 'a' }} | b |
            | {{ string.upcas title }} | c |
            {{ title
            """);

        var found = TemplateLint.Check(file.Bytes(), "mau.docx", Members);

        Lines(found).Should().Equal(
            "LNT001 document, paragraph 1",
            "SCR021 document, paragraph 2",
            "TPL003 document, paragraph 3",
            "LNT004 document, paragraph 4",
            "TPL002 document, paragraph 5",
            "LNT001 document, paragraph 6",
            "LNT003 document, paragraph 7",
            "TPL002 document, table 1, row 1, cell 1, paragraph 1",
            "LNT013 document, table 1, row 2, cell 1, paragraph 1",
            "TPL001 document, paragraph 8");
    }

    [Fact]
    public void Check_boxes_and_alternative_texts_see_the_variables_of_the_loop_around_them()
    {
        var box = "<w:sdt><w:sdtPr><w:tag w:val=\"{{ b.chekced }}\"/><w14:checkbox><w14:checked w14:val=\"0\"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☐</w:t></w:r></w:sdtContent></w:sdt>";
        var file = WordFile.Of(
            "<w:p><w:r><w:t>{{ for m in members }}</w:t></w:r></w:p>"
            + $"<w:p><w:r><w:t>{{{{ for b in m.boxes }}}}</w:t></w:r>{box}<w:r><w:t>{{{{ end }}}}</w:t></w:r></w:p>"
            + $"<w:p><w:r>{WordDrawings.Picture("pic", altText: "Ảnh của {{ m.nmae }}")}</w:r></w:p>"
            + "<w:p><w:r><w:t>{{ end }}</w:t></w:r></w:p>").WithImage("pic");

        TemplateLint.Check(file.Bytes(), "mau.docx", Members).Where(d => d.Code == "LNT001").Select(d => d.Message.English).Should().Equal(
            "«members[].boxes[]» has no name «chekced» (the template uses «members[].boxes[].chekced»).",
            "«members[]» has no name «nmae» (the template uses «members[].nmae»).");
    }

    [Fact]
    public void A_text_that_is_no_condition_is_told_with_what_to_write()
    {
        const string box = "<w:p><w:r><w:t>{{ title }}</w:t></w:r><w:sdt><w:sdtPr><w:tag w:val=\"title = 'a'\"/><w14:checkbox/></w:sdtPr><w:sdtContent><w:r><w:t>☐</w:t></w:r></w:sdtContent></w:sdt></w:p>";

        var found = TemplateLint.Check(WordFile.Of(box).Bytes(), "mau.docx", LintSettings.Default).Single(d => d.Code == "LNT014");

        found.Message.English.Should().Be("«title = 'a'» in the Tag of the check box is not a condition: the box never follows the data.");
        found.Hint!.English.Should().Contain("muc == \"tot\"").And.Contain("{{ }}");
    }

    [Fact]
    public void Names_in_headers_footers_notes_and_properties_are_checked()
    {
        var file = WordFile.Of("<w:p><w:r><w:t>a</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>")
            .WithHeader("{{ titel }}")
            .WithFooter("{{ titl }}")
            .WithFootnotes("<w:footnote w:id=\"1\"><w:p><w:r><w:t>{{ tilte }}</w:t></w:r></w:p></w:footnote>")
            .WithCoreProperties("<dc:title>{{ ttile }}</dc:title>");

        TemplateLint.Check(file.Bytes(), "mau.docx", Members).Where(d => d.Code == "LNT001")
            .Select(d => ((WordLocation)d.Location!).Part).Should().BeEquivalentTo("header1", "footer1", "footnotes", "core");
    }

    [Fact]
    public void R5_Autocorrected_characters_in_a_tag_are_a_note_and_not_an_error()
    {
        var found = TemplateLint.Check(WordFile.Of("{{ if title == “a” }}có{{ end }}").Bytes(), "mau.docx", Members);

        found.Should().ContainSingle().Which.Should().Match<Diagnostic>(d => d.Code == "TPL005" && d.Severity == Severity.Note);
    }

    [Theory]
    [InlineData("a.docx")]
    [InlineData("a.doc")]
    [InlineData("a.txt")]
    public void What_is_no_word_file_is_one_clear_line(string file)
    {
        byte[] old = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0, 0];

        TemplateLint.Check(old, file, LintSettings.Default).Should().ContainSingle().Which.Severity.Should().Be(Severity.Error);
    }

    [Fact]
    public void A_clean_template_has_no_findings() =>
        TemplateLint.Check(WordFile.Of("{{ for m in members }}\n{{ m.name }}\n{{ end }}").Bytes(), "mau.docx", Members).Should().BeEmpty();

    static IEnumerable<string> Lines(IEnumerable<Diagnostic> found) => found.Select(d =>
        $"{d.Code} {((WordLocation)d.Location! with { Text = "" }).In(Language.English).Replace("mau.docx, ", "", StringComparison.Ordinal)}");
}
