using Reports.Templates.Editions;

namespace Reports.Templates.Figures;

/// <summary>Bảng tự chấm điểm: the criteria by group, the sums, the level that follows.</summary>
sealed record ScoringFigure(
    IReadOnlyList<ScoringGroup> Groups, Total Maximum, Total Self, Total Appraised, string? LevelByPoints, string? Level, string? AppraisedLevel)
{
    public static ScoringFigure? Of(Scoring? facts, EditionData edition)
    {
        if (facts is null)
            return null;
        if (facts.Criteria is not { Count: > 0 } criteria)
            return facts.Total is { } total ? Stated(total, facts, edition) : null;

        var rows = Placed.In("$.scoring.criteria", criteria).ToList();
        var self = ScoringGroup.Sum(rows, "self", criterion => criterion.Self);
        var code = self.Value is { } points ? edition.Scoring?.LevelFor(points) : null;
        return new(
            [.. rows.GroupBy(row => row.Fact.Group).Select(group => ScoringGroup.Of(group.Key, [.. group], edition))],
            ScoringGroup.Sum(rows, "maximum", criterion => criterion.Maximum),
            self,
            ScoringGroup.Sum(rows, "appraised", criterion => criterion.Appraised),
            edition.Levels.FirstOrDefault(level => level.Code == code)?.Name,
            facts.Level?.Word,
            facts.AppraisedLevel?.Word);
    }

    /// <summary>The totals alone, where the criteria are not in the file.</summary>
    static ScoringFigure Stated(ScoreTotal total, Scoring facts, EditionData edition) => new(
        [],
        new([new("$.scoring.total.maximum", total.Maximum)]),
        new([new("$.scoring.total.self", total.Self)]),
        new([new("$.scoring.total.appraised", total.Appraised)]),
        edition.Levels.FirstOrDefault(level => total.Self is { } points && level.Code == edition.Scoring?.LevelFor(points))?.Name,
        facts.Level?.Word,
        facts.AppraisedLevel?.Word);
}

/// <summary>One group of criteria with its sums.</summary>
/// <param name="Label">The group's name; null for a table without groups.</param>
/// <param name="Self">Points of the branch.</param>
sealed record ScoringGroup(string? Label, IReadOnlyList<Criterion> Rows, Total Maximum, Total Self, Total Appraised)
{
    public static ScoringGroup Of(ScoreGroup? group, IReadOnlyList<Placed<Criterion>> rows, EditionData edition) => new(
        group is null ? null : edition.Scoring?.Groups.FirstOrDefault(form => form.Code == group)?.Name,
        [.. rows.Select(row => row.Fact)],
        Sum(rows, "maximum", criterion => criterion.Maximum),
        Sum(rows, "self", criterion => criterion.Self),
        Sum(rows, "appraised", criterion => criterion.Appraised));

    public static Total Sum(IReadOnlyList<Placed<Criterion>> rows, string key, Func<Criterion, decimal?> points) =>
        new([.. rows.Select(row => new Input($"{row.Path}.{key}", points(row.Fact)))]);
}

/// <summary>Points on the scale of one hundred: general criteria, results of tasks, and their sum.</summary>
sealed record ScoreFigure(decimal? Common, decimal? Tasks, Total Total)
{
    public static ScoreFigure? Of(SelfScore? facts, string path) => facts is null
        ? null
        : new(facts.Common, facts.Tasks, new([new($"{path}.common", facts.Common), new($"{path}.tasks", facts.Tasks)]));
}
