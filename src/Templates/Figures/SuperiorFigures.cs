using Reports.Templates.Editions;
using Reports.Templates.Json;

namespace Reports.Templates.Figures;

/// <summary>What the papers of the organisation above are made of: its branches, their sums, the cap over all of them.</summary>
sealed record SuperiorFigures(IReadOnlyList<BranchRow> Branches, BranchRow BranchesTotal, IReadOnlyList<BranchesByLevel> BranchesByLevel, IReadOnlyList<string> BranchesWithoutLevel, CapFigure? Cap, string? CapText)
{
    public static SuperiorFigures Of(IReadOnlyList<BranchYear> branches, EditionData edition)
    {
        var rows = branches.Select((branch, at) => BranchRow.Of(branch, at + 1, edition)).ToList();
        var total = BranchRow.Sum(rows, edition);
        var cap = CapOf(total, edition);
        return new(rows, total, Figures.BranchesByLevel.Of(rows, edition), [.. rows.Where(row => row.LevelShort is null).Select(row => row.Name)], cap, cap is null ? null : Text(cap));
    }

    static CapFigure? CapOf(BranchRow total, EditionData edition)
    {
        int? Count(string code) => total.Columns.FirstOrDefault(column => column.Code == code)?.Count;
        return edition.Cap is { } cap && Count("htxs") is { } excellent && Count("htt") is { } good ? CapFigure.Of(excellent, good, cap) : null;
    }

    static string Text(CapFigure cap) =>
        $"Đảng viên hoàn thành xuất sắc nhiệm vụ: {cap.Excellent}/{cap.Excellent + cap.Good} đảng viên từ hoàn thành tốt nhiệm vụ trở lên, bằng {Number.Print(cap.InclusiveShare.Value)}% (tối đa {cap.InclusiveLimit}); "
        + $"so với số hoàn thành tốt nhiệm vụ {cap.Excellent}/{cap.Good}, bằng {Number.Print(cap.LiteralShare.Value)}% (tối đa {cap.LiteralLimit}).";
}

/// <summary>One branch in the papers of the organisation above; a number that its file does not have is null.</summary>
/// <param name="Index">Its number in the table; null in the total row.</param>
/// <param name="Members">Members in all.</param>
/// <param name="Columns">Members of each level, shares of those rated.</param>
/// <param name="NotRated">Members not to be rated or not yet rated.</param>
/// <param name="ExcellentShare">«Tỷ lệ % xếp loại xuất sắc trong số xếp loại tốt trở lên».</param>
/// <param name="Level">The level of the branch: as decided, else as proposed.</param>
sealed record BranchRow(
    int? Index, string Name, string? Secretary, int? Members, int? Rated, IReadOnlyList<Column> Columns, int? NotRated, Share ExcellentShare, string? Level, string? LevelShort)
{
    public static BranchRow Of(BranchYear facts, int index, EditionData edition)
    {
        var membership = MembershipFigure.Of(facts, edition);
        var counts = edition.Levels.ToDictionary(level => level.Code, level => membership?.Columns.FirstOrDefault(column => column.Code == level.Code)?.Count);
        var level = facts.Decision?.Level?.Word ?? facts.AdoptedLevel();
        return Make(index, Node.IsPlace(facts.Branch.Name) ? Placeholder.For("tên chi bộ") : facts.Branch.Name, facts.Branch.Secretary, (int?)membership?.Total.Value, (int?)membership?.Rated.Value, counts, level, edition);
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

/// <summary>The branches of one level, as the decision lists them.</summary>
sealed record BranchesByLevel(string Code, string Label, int Count, IReadOnlyList<BranchRow> Branches)
{
    public static IReadOnlyList<BranchesByLevel> Of(IReadOnlyList<BranchRow> rows, EditionData edition) =>
        [.. edition.Levels.Select(level => Of(level, [.. rows.Where(row => row.Level == level.Name)]))];

    static BranchesByLevel Of(FormWord level, IReadOnlyList<BranchRow> rows) =>
        new(level.Code, level.Name, rows.Count, [.. rows.Select((row, at) => row with { Index = at + 1 })]);
}
