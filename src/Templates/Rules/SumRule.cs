namespace Reports.Templates.Rules;

/// <summary>A rule whose breach is a sum that is not the number stated beside it.</summary>
abstract class SumRule(string code, RuleText text, Func<CheckedYear, IEnumerable<Sum>> sums) : Rule(code, text)
{
    public sealed override IEnumerable<Finding> Check(CheckedYear year) => sums(year).SelectMany(sum => Compare(year, sum));

    IEnumerable<Finding> Compare(CheckedYear year, Sum sum)
    {
        var all = sum.Parts.ToList();
        var stated = all.OfType<int>().ToList();
        if (stated.Count == 0 || sum.Total is not { } printed || stated.Sum() == printed)
            yield break;

        // What is not known yet is not zero: only a sum that is too large already is wrong.
        if (all.Contains(null) && stated.Sum() < printed)
            yield break;

        var (what, calculation) = (sum.What, Arithmetic.Sum(stated));
        yield return Breach(
            year, sum.Path, $"{printed}", $"{stated.Sum()}",
            new($"Tổng {what.Vietnamese} không khớp: {calculation}, tổng ghi {printed}.", $"The sum of {what.English} does not agree: {calculation}, the stated total is {printed}."),
            new("Kiểm tra từng số hạng và tổng, rồi sửa số sai.", "Check each number and the total, and correct the wrong one."));
    }
}

/// <summary>A stated total and what it is the total of.</summary>
/// <param name="What">What is added up, such as «các mức hạnh kiểm» / "the conduct levels".</param>
/// <param name="Parts">The numbers; while some are not stated, only a sum above the total is a breach, and nothing is said when none is.</param>
/// <param name="Total">The total; nothing is said when it is missing.</param>
sealed record Sum(string Path, Sentence What, IEnumerable<int?> Parts, int? Total)
{
    /// <summary>The levels of a table of pupils, by its scale.</summary>
    public static Sum Of(CheckedYear year, Placed<ScaleResult> table, Sentence what) =>
        new($"{table.Path}.total", what, Levels(table.Fact.Levels, (year.Catalogue.Scale(table.Fact.Scale)?.Levels ?? []).Select(level => level.Code)), table.Fact.Total);

    /// <summary>A total of parts that all have to be stated.</summary>
    public static IEnumerable<Sum> OfAll(string path, Sentence what, IReadOnlyList<int?> parts, int? total) =>
        parts.Contains(null) ? [] : [new(path, what, parts, total)];

    /// <summary>The numbers of some levels, and null for every other level that there is.</summary>
    public static IEnumerable<int?> Levels(IReadOnlyDictionary<string, Count>? levels, IEnumerable<string> all) => levels is null ? []
        : [.. levels.Values.Select(count => (int?)count.Value), .. all.Where(code => !levels.ContainsKey(code)).Select(_ => (int?)null)];
}
