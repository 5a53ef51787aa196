using Reports.Engine.Diagnostics;

namespace Reports.Templates.Rules;

/// <summary>A rule whose breach is a sum that is not the number stated beside it.</summary>
abstract class SumRule : Rule
{
    /// <summary>The breach, when parts and total are stated and do not agree.</summary>
    /// <param name="year">The year.</param>
    /// <param name="path">The path of the stated total.</param>
    /// <param name="what">What is added up, such as «các mức hạnh kiểm» / "the conduct levels".</param>
    /// <param name="parts">The numbers; while some are not stated, only a sum above the total is a breach, and nothing is said when none is.</param>
    /// <param name="total">The stated total; nothing is said when it is missing.</param>
    protected IEnumerable<Finding> Compare(CheckedYear year, string path, Sentence what, IEnumerable<int?> parts, int? total)
    {
        var all = parts.ToList();
        var stated = all.OfType<int>().ToList();
        if (stated.Count == 0 || total is not { } printed || stated.Sum() == printed)
            yield break;

        // What is not known yet is not zero: only a sum that is too large already is wrong.
        if (all.Contains(null) && stated.Sum() < printed)
            yield break;

        var sum = Arithmetic.Sum(stated);
        yield return Breach(
            year, path, $"{printed}", $"{stated.Sum()}",
            new($"Tổng {what.Vietnamese} không khớp: {sum}, tổng ghi {printed}.", $"The sum of {what.English} does not agree: {sum}, the stated total is {printed}."),
            new("Kiểm tra từng số hạng và tổng, rồi sửa số sai.", "Check each number and the total, and correct the wrong one."));
    }

    /// <summary>The numbers of a table, and null for every level of its scale that it does not state.</summary>
    protected static IEnumerable<int?> Levels(CheckedYear year, Facts.ScaleResult table) =>
        Levels(table.Levels, (year.Catalogue.Scale(table.Scale)?.Levels ?? []).Select(level => level.Code));

    /// <summary>The numbers of some levels, and null for every other level that there is.</summary>
    protected static IEnumerable<int?> Levels(IReadOnlyDictionary<string, Facts.Count>? levels, IEnumerable<string> all) => levels is null ? []
        : [.. levels.Values.Select(count => (int?)count.Value), .. all.Where(code => !levels.ContainsKey(code)).Select(_ => (int?)null)];
}
