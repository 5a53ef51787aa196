using System.Text;
using Reports.Engine.Diagnostics;
using Reports.Engine.Validation.Linting;
using Reports.Engine.Validation.Linting.Annotations;
using Reports.Engine.Shapes;
using Reports.Engine.Validation.Soundness;
using Reports.Engine.Word;

namespace Reports.Engine.Tests.Linting.Annotations;

public sealed class TemplateAnnotationTests
{
    static readonly LintSettings Named = LintSettings.Default with
    {
        Data = DataShape.FromData(Encoding.UTF8.GetBytes("""{"name": "An", "members": []}"""), "data.json", []),
    };

    [Fact]
    public void R30_Each_finding_is_a_comment_on_its_own_words()
    {
        var file = WordFile.Of("""
            Kính gửi {{ nam¦e1 }} và {{ name }}{{ 1 + }}.
            {{ if members }}có{{ end }}
            | Họ tên | {{ vi.slugg name }} |
            {{ for m in members }}
            """).Bytes();

        CommentedWords.Of(Annotated(file)).Should().Equal(
            "«{{ name1 }}» LNT001",
            "«{{ 1 + }}» SCR021",
            "«{{ if members }}» LNT004",
            "«{{ vi.slugg name }}» LNT013",
            "«{{ for m in members }}» TPL002");
    }

    [Fact]
    public void What_stands_outside_of_the_body_is_told_at_its_first_paragraph()
    {
        var comments = CommentedWords.Of(Annotated(WordFile.Of("Kính gửi").WithHeader("{{ nmae }}").Bytes()));

        comments.Should().ContainSingle().Which.Should().StartWith("«Kính gửi» LNT001: a.docx, header1, paragraph 1: «{{ nmae }}»: The data has no name «nmae»");
    }

    [Fact]
    public void Comments_that_are_there_stay_and_ids_go_on_from_theirs()
    {
        var file = WordFile.Of("<w:p><w:commentRangeStart w:id=\"4\"/><w:r><w:t>a {{ nmae }}</w:t></w:r><w:commentRangeEnd w:id=\"4\"/><w:r><w:commentReference w:id=\"4\"/></w:r></w:p>")
            .WithComments("<w:comment w:id=\"4\" w:author=\"A\"><w:p><w:r><w:t>cũ</w:t></w:r></w:p></w:comment>").Bytes();

        var annotated = Annotated(file);

        FinishedFile.Part(annotated, "word/comments.xml").Elements().Select(c => (string?)c.Attribute(W.Id)).Should().Equal("4", "5");
        CommentedWords.Of(annotated).Should().Contain("«{{ nmae }}» LNT001");
    }

    [Theory]
    [InlineData("<w:p><w:hyperlink w:anchor=\"a\"><w:r><w:t>x {{ nm</w:t></w:r></w:hyperlink><w:r><w:t>ae }} y</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:hyperlink w:anchor=\"a\"><w:r><w:t>x {{ nmae }} y</w:t></w:r></w:hyperlink></w:p>")]
    [InlineData("<w:p><w:r><w:t>x</w:t><w:tab/><w:t>{{ nmae }}</w:t><w:br/><w:t>y</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:sdt><w:sdtContent><w:r><w:t>{{ nmae }}</w:t></w:r></w:sdtContent></w:sdt></w:p>")]
    [InlineData("<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:instrText>{{ nmae }}</w:instrText></w:r></w:p>")]
    [InlineData("<w:sdt><w:sdtContent><w:p><w:r><w:t>{{ nmae</w:t></w:r></w:p></w:sdtContent></w:sdt>")]
    public void The_copy_is_sound_wherever_the_tag_stands(string body)
    {
        var file = WordFile.Of(body).Bytes();
        var before = DocumentSoundness.Check(file, "a.docx").Select(d => d.Code);

        var annotated = Annotated(file);

        DocumentSoundness.Check(annotated, "a.docx").Select(d => d.Code).Should().Equal(before);
        CommentedWords.Of(annotated).Should().NotBeEmpty();
    }

    [Fact]
    public void A_text_box_is_annotated_at_the_paragraph_that_holds_it()
    {
        var file = WordFile.Of($"<w:p><w:r><w:t>trước</w:t></w:r></w:p><w:p><w:r>{WordDrawings.TextBox("<w:p><w:r><w:t>{{ nmae }}</w:t></w:r></w:p>")}</w:r></w:p>").Bytes();

        var annotated = Annotated(file);

        FinishedFile.Part(annotated).Descendants(W.Main + "commentRangeStart").Should().ContainSingle()
            .Which.Parent!.ElementsBeforeSelf(W.Paragraph).Should().HaveCount(1);
        DocumentSoundness.Check(annotated, "a.docx").Should().BeEmpty();
    }

    [Fact]
    public void A_file_that_is_no_word_file_is_not_annotated() =>
        TemplateAnnotation.Annotate("{{ a"u8.ToArray(), "a.txt", [], Language.English).Should().BeNull();

    static byte[] Annotated(byte[] file)
    {
        var annotated = TemplateAnnotation.Annotate(file, "a.docx", TemplateLint.Check(file, "a.docx", Named), Language.English)!;
        DocumentSoundness.Check(annotated, "a.docx").Where(d => d.Severity == Severity.Error).Should().BeEmpty();
        return annotated;
    }
}
