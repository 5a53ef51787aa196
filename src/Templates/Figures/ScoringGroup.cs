using Reports.Templates.Editions;
using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>One group of criteria with its sums.</summary>
/// <param name="Label">The group's name; null for a table without groups.</param>
/// <param name="Rows">The criteria.</param>
/// <param name="Maximum">The most points.</param>
/// <param name="Self">Points of the branch.</param>
/// <param name="Appraised">Points of the appraisal.</param>
sealed record ScoringGroup(string? Label, IReadOnlyList<Criterion> Rows, Total Maximum, Total Self, Total Appraised)
{
    public static ScoringGroup Of(ScoreGroup? group, IReadOnlyList<(Criterion Criterion, string Path)> rows, EditionData edition) => new(
        group is null ? null : edition.Scoring?.Groups.FirstOrDefault(form => form.Code == group)?.Name,
        [.. rows.Select(row => row.Criterion)],
        Sum(rows, "maximum", criterion => criterion.Maximum),
        Sum(rows, "self", criterion => criterion.Self),
        Sum(rows, "appraised", criterion => criterion.Appraised));

    public static Total Sum(IReadOnlyList<(Criterion Criterion, string Path)> rows, string key, Func<Criterion, decimal?> points) =>
        new([.. rows.Select(row => new Input($"{row.Path}.{key}", points(row.Criterion)))]);
}
