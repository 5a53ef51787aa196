using Reports.Templates.Editions;

namespace Reports.Templates.Figures;

/// <summary>The branches of one level, as the decision lists them.</summary>
sealed record BranchesByLevel(string Code, string Label, int Count, IReadOnlyList<BranchRow> Branches)
{
    public static IReadOnlyList<BranchesByLevel> Of(IReadOnlyList<BranchRow> rows, EditionData edition) =>
        [.. edition.Levels.Select(level => Of(level, [.. rows.Where(row => row.Level == level.Name)]))];

    static BranchesByLevel Of(FormWord level, IReadOnlyList<BranchRow> rows) =>
        new(level.Code, level.Name, rows.Count, [.. rows.Select((row, at) => row with { Index = at + 1 })]);
}
