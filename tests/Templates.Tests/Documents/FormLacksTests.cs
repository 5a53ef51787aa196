using System.Text;
using System.Text.RegularExpressions;
using Reports.Engine;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Library;
using Reports.Templates.Documents;
using Reports.Templates.Editions;

namespace Reports.Templates.Tests.Documents;

/// <summary>Every «[chưa có: …]» that a form writes leads to the field in which it is entered.</summary>
public sealed class FormLacksTests
{
    [Fact]
    public void Every_placeholder_of_every_form_has_its_field()
    {
        var without =
            from edition in Repository.Catalogue.Editions
            from document in edition.Documents
            where document.Scope != DocumentScope.Superior && File.Exists(document.TemplatePath)
            let form = File.ReadAllBytes(document.TemplatePath)
            let lacks = Lacks(document)
            from Match match in Regex.Matches(PrintedPlaceholders.TextOf(form, document.TemplatePath), @"\[chưa có: ((?:\{\{.*?\}\}|[^\]\n])+)\]")
            let label = Regex.Replace(match.Groups[1].Value, @"\{\{.*?\}\}", "x")
            where lacks.PathOf(label).Length == 0
            select $"{edition.Id} {document.Id}: {label}";
        string.Join('\n', without.Distinct()).Should().BeEmpty();
    }

    [Theory]
    [InlineData("bien-ban-hoi-nghi", "người chủ trì hội nghị", "$.meeting.chair", "Hội nghị kiểm điểm › Chủ trì")]
    [InlineData("bien-ban-kiem-phieu", "danh sách Tổ kiểm phiếu", "$.votes.counters", "Kiểm phiếu › Tổ kiểm phiếu")]
    [InlineData("nghi-quyet", "căn cứ của nghị quyết", "$.resolution.grounds", "Nghị quyết của chi bộ › Căn cứ")]
    [InlineData("nghi-quyet", "số đảng viên dự họp", "$.meeting.present", "Hội nghị kiểm điểm › Có mặt")]
    public void It_is_the_field_that_the_form_asks_for(string id, string label, string path, string where)
    {
        var document = Repository.Catalogue.Editions.SelectMany(edition => edition.Documents).Last(document => document.Id == id);
        var found = Lacks(document).PathOf(label);
        found.Should().Be(path);
        new Missing(label, found).Where.Vietnamese.Should().Be(where);
    }

    static FormLacks Lacks(DocumentEntry document)
    {
        var (form, file) = (File.ReadAllBytes(document.TemplatePath), document.TemplatePath);
        return FormLacks.Of(
            file.EndsWith(".docx", StringComparison.Ordinal)
                ? WordTemplate.Compile(form, file, WordTemplate.DefaultSettings, [])!.Texts
                : Script.CompileText(Encoding.UTF8.GetString(form), file, new ScriptSettings(Builtins.Library), [])!.Texts,
            document);
    }
}
