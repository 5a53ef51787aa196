using Reports.Templates.Editions;
using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>Đánh giá theo chuẩn nghề nghiệp: teachers by level, and those «khá trở lên».</summary>
sealed record StandardTable(int? Total, IReadOnlyList<Column> Columns, Together? AtLeastFair, string? Principal, string? VicePrincipals)
{
    const string Path = "$.staff.professional_standards.teachers";

    static readonly string[] Fair = ["tot", "kha"];

    public static StandardTable? Of(ProfessionalStandards? facts, Catalogue catalogue)
    {
        if (facts?.IsStated() != true || catalogue.Scales.FirstOrDefault(scale => scale.Serves == ScaleUse.Standard) is not { } scale)
            return null;

        var total = Input.Of($"{Path}.total", facts.Teachers?.Total);
        var columns = Column.Of(scale.Levels, facts.Teachers?.Levels, $"{Path}.levels", total);
        return new(facts.Teachers?.Total, columns, Column.Sum(columns, Fair, total), facts.Principal, facts.VicePrincipals);
    }
}
