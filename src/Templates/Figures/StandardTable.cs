using Reports.Templates.Editions;
using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>Đánh giá theo chuẩn nghề nghiệp: teachers by level, and those «khá trở lên».</summary>
/// <param name="Total">Teachers rated.</param>
/// <param name="Columns">The levels, best first; none when only the heads' ratings are stated.</param>
/// <param name="AtLeastFair">«Khá trở lên».</param>
/// <param name="Principal">The principal's rating.</param>
/// <param name="VicePrincipals">Those of the vice-principals.</param>
sealed record StandardTable(int? Total, IReadOnlyList<Column> Columns, Together? AtLeastFair, string? Principal, string? VicePrincipals)
{
    const string Path = "$.staff.professional_standards.teachers";

    static readonly string[] Fair = ["tot", "kha"];

    public static StandardTable? Of(ProfessionalStandards? facts, Catalogue catalogue)
    {
        if (facts?.IsStated() != true || catalogue.Scales.FirstOrDefault(scale => scale.Serves == ScaleUse.Standard) is not { } scale)
            return null;

        var total = Input.Of($"{Path}.total", facts.Teachers?.Total);
        var columns = facts.Teachers?.IsStated() == true ? Column.Of(scale.Levels, facts.Teachers.Levels, $"{Path}.levels", total) : [];
        return new(facts.Teachers?.Total, columns, Column.Sum(columns, Fair, total), facts.Principal, facts.VicePrincipals);
    }
}
