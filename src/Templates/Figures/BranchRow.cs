using Reports.Templates.Editions;
using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>One branch in the papers of the organisation above; a number that its file does not tell is null.</summary>
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
    int? Index, string Name, string? Secretary, int? Members, int? Rated, IReadOnlyList<Column> Columns, int? NotRated, Share ExcellentShare, string? Level, string? LevelShort)
{
    public static BranchRow Of(BranchYear facts, int index, EditionData edition)
    {
        var membership = MembershipFigure.Of(facts, edition);
        var counts = edition.Levels.ToDictionary(level => level.Code, level => membership?.Columns.FirstOrDefault(column => column.Code == level.Code)?.Count);
        var level = (facts.Decision?.Level ?? facts.Meeting?.Level ?? facts.Review?.ProposedLevel ?? facts.Proposal?.Level)?.Word;
        return Make(index, facts.Branch.Name, facts.Branch.Secretary, (int?)membership?.Total.Value, (int?)membership?.Rated.Value, counts, level, edition);
    }

    public static BranchRow Sum(IReadOnlyList<BranchRow> rows, EditionData edition) => Make(
        null, "Tổng", null, Sum(rows.Select(row => row.Members)), Sum(rows.Select(row => row.Rated)),
        edition.Levels.ToDictionary(level => level.Code, level => Sum(rows.Select(row => row.Columns.First(column => column.Code == level.Code).Count))), null, edition);

    /// <summary>The sum, null while a branch has no number: a total without it would be too small.</summary>
    static int? Sum(IEnumerable<int?> numbers) => numbers.Aggregate((int?)0, (sum, number) => sum + number);

    static BranchRow Make(int? index, string name, string? secretary, int? members, int? rated, Dictionary<string, int?> counts, string? level, EditionData edition)
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
