using Reports.Templates.Editions;
using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>Bảng tự chấm điểm: the criteria by group, the sums, the level that follows.</summary>
sealed record ScoringFigure(
    IReadOnlyList<ScoringGroup> Groups, Total Maximum, Total Self, Total Appraised, string? LevelByPoints, string? Level, string? AppraisedLevel)
{
    public static ScoringFigure? Of(Scoring? facts, EditionData edition)
    {
        if (facts?.Criteria is not { Count: > 0 } criteria)
            return null;

        var rows = criteria.Select((criterion, at) => (Criterion: criterion, Path: $"$.scoring.criteria[{at}]")).ToList();
        var self = ScoringGroup.Sum(rows, "self", criterion => criterion.Self);
        var code = self.Value is { } points ? edition.Scoring?.LevelFor(points) : null;
        return new(
            [.. rows.GroupBy(row => row.Criterion.Group).Select(group => ScoringGroup.Of(group.Key, [.. group], edition))],
            ScoringGroup.Sum(rows, "maximum", criterion => criterion.Maximum),
            self,
            ScoringGroup.Sum(rows, "appraised", criterion => criterion.Appraised),
            edition.Levels.FirstOrDefault(level => level.Code == code)?.Name,
            facts.Level?.Word,
            facts.AppraisedLevel?.Word);
    }
}
