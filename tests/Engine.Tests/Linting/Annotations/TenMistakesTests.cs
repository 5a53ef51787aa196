using System.Text;
using Reports.Engine.Diagnostics;
using Reports.Engine.Validation.Linting;
using Reports.Engine.Validation.Linting.Annotations;
using Reports.Engine.Shapes;
using Reports.Engine.Validation.Soundness;

namespace Reports.Engine.Tests.Linting.Annotations;

/// <summary>A clerk's first template, with ten different mistakes.</summary>
public sealed class TenMistakesTests
{
    static readonly byte[] Template = WordFile.Of("""
        Kính gửi: {{ nmae }}
        Tổng số: {{ 1 + }} đảng viên
        Tên tệp: {{ name | vi.slugg }}
        {{ if members }}Có đảng viên.{{ end }}
        Danh sách: {{ members }}
        {{ for n in count }}{{ n }}{{ end }}
        Thừa {{ end }}
        | Họ tên | Ngày sinh |
        | {{ for m in members }}{{ m.name }} | {{ m.birthday }} |
        Hết bảng {{ end }}
        Người ký: {{ name và chức vụ
        {{ for m in members }}
        """).Bytes();

    static readonly LintSettings Settings = LintSettings.Default with
    {
        Data = DataShape.FromData(Encoding.UTF8.GetBytes("""{"name": "An", "count": 3, "members": [{"name": "Bình", "birthday": "1980-02-03"}]}"""), "data.json", []),
    };

    [Fact]
    public void Ten_mistakes_give_ten_messages_each_at_its_place()
    {
        var findings = TemplateLint.Check(Template, "mau.docx", Settings);

        findings.Where(f => f.Severity != Severity.Note).Select(f => $"{f.Code} {f.Location}").Should().Equal(
            "LNT001 mau.docx, document, paragraph 1: «{{ nmae }}»",
            "SCR021 mau.docx, document, paragraph 2: «{{ 1 + }}»",
            "LNT013 mau.docx, document, paragraph 3: «{{ name | vi.slugg }}»",
            "LNT004 mau.docx, document, paragraph 4: «{{ if members }}»",
            "LNT003 mau.docx, document, paragraph 5: «{{ members }}»",
            "LNT002 mau.docx, document, paragraph 6: «{{ for n in count }}»",
            "TPL003 mau.docx, document, paragraph 7: «{{ end }}»",
            "TPL004 mau.docx, document, table 1, row 2, cell 1, paragraph 1: «{{ for m in members }}»",
            "TPL001 mau.docx, document, paragraph 9: «{{ name và chức vụ»",
            "TPL002 mau.docx, document, paragraph 10: «{{ for m in members }}»");
    }

    [Fact]
    public void The_annotated_copy_has_ten_comments_on_the_right_words()
    {
        var findings = TemplateLint.Check(Template, "mau.docx", Settings).Where(f => f.Severity != Severity.Note).ToList();

        var copy = TemplateAnnotation.Annotate(Template, "mau.docx", findings, Language.Vietnamese)!;

        DocumentSoundness.Check(copy, "mau.docx").Should().BeEmpty();
        CommentedWords.Of(copy).Should().Equal(
            "«{{ nmae }}» LNT001",
            "«{{ 1 + }}» SCR021",
            "«{{ name | vi.slugg }}» LNT013",
            "«{{ if members }}» LNT004",
            "«{{ members }}» LNT003",
            "«{{ for n in count }}» LNT002",
            "«{{ end }}» TPL003",
            "«{{ for m in members }}» TPL004",
            "«{{ name và chức vụ» TPL001",
            "«{{ for m in members }}» TPL002");
    }
}
