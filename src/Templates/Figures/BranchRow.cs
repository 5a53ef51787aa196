using Reports.Templates.Editions;
using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>One branch in the papers of the organisation above.</summary>
/// <param name="Index">Its number in the table; null in the total row.</param>
/// <param name="Name">The branch.</param>
/// <param name="Secretary">Its secretary.</param>
/// <param name="Members">Members in all.</param>
/// <param name="Rated">Members rated.</param>
/// <param name="Columns">Members of each level, shares of those rated.</param>
/// <param name="NotRated">Members not to be rated or not yet rated.</param>
/// <param name="ExcellentShare">«Tỷ lệ % xếp loại xuất sắc trong số xếp loại tốt trở lên».</param>
/// <param name="Level">The level of the branch: as decided, else as proposed.</param>
/// <param name="LevelShort">Its short form.</param>
sealed record BranchRow(
    int? Index, string Name, string? Secretary, int Members, int Rated, IReadOnlyList<Column> Columns, int NotRated, Share ExcellentShare, string? Level, string? LevelShort)
{
    public static BranchRow Of(BranchYear facts, int index, EditionData edition)
    {
        var membership = MembershipFigure.Of(facts, edition);
        var counts = edition.Levels.ToDictionary(level => level.Code, level => membership?.Columns.FirstOrDefault(column => column.Code == level.Code)?.Count ?? 0);
        var level = (facts.Decision?.Level ?? facts.Meeting?.Level ?? facts.Review?.ProposedLevel ?? facts.Proposal?.Level)?.Word;
        return Make(index, facts.Branch.Name, facts.Branch.Secretary, (int)(membership?.Total.Value ?? 0), (int)(membership?.Rated.Value ?? 0), counts, level, edition);
    }

    public static BranchRow Sum(IReadOnlyList<BranchRow> rows, EditionData edition) => Make(
        null, "Tổng", null, rows.Sum(row => row.Members), rows.Sum(row => row.Rated),
        edition.Levels.ToDictionary(level => level.Code, level => rows.Sum(row => row.Columns.First(column => column.Code == level.Code).Count ?? 0)), null, edition);

    static BranchRow Make(int? index, string name, string? secretary, int members, int rated, Dictionary<string, int> counts, string? level, EditionData edition)
    {
        var whole = new Input($"{name}: xếp loại", rated);
        var (excellent, good) = (counts.GetValueOrDefault("htxs"), counts.GetValueOrDefault("htt"));
        return new(
            index, name, secretary, members, rated,
            [.. edition.Levels.Select(word => new Column(word.Code, word.Name, word.Short, counts[word.Code], new(new($"{name}: {word.Short}", counts[word.Code]), whole)))],
            members - rated,
            new(new($"{name}: HTXS", excellent), new($"{name}: HTXS + HTT", excellent + good)),
            level, edition.Levels.FirstOrDefault(word => word.Name == level)?.Short);
    }
}
