namespace Reports.Engine.Outlines.Differences;

/// <summary>Finds which items of two lists are the same ones, in order.</summary>
/// <remarks>
/// Equal beginnings and ends are taken first; then items that occur once on both sides are held fast, as a person
/// would who compares two printouts; what is left between them is compared with one another. A section too long for
/// that counts as replaced, so that time and memory stay in proportion to the input. DiffPlex, which tests use, has no such
/// bound: two joined files of a thousand forms each would keep it busy for minutes.
/// </remarks>
static class Alignment
{
    const long LargestTable = 4_000_000;

    /// <summary>The pairs of positions of equal items, growing on both sides.</summary>
    internal static IReadOnlyList<(int Old, int New)> Of(IReadOnlyList<string> old, IReadOnlyList<string> @new)
    {
        var pairs = new List<(int, int)>();
        // A stack of its own: stretches may lie in one another as often as there are lines.
        var open = new Stack<Section>();
        open.Push(new Section(0, old.Count, 0, @new.Count));
        while (open.TryPop(out var section))
            Compare(old, @new, section, pairs, open);
        pairs.Sort();
        return pairs;
    }

    static void Compare(IReadOnlyList<string> old, IReadOnlyList<string> @new, Section section, List<(int, int)> pairs, Stack<Section> open)
    {
        var (oldFrom, oldTo, newFrom, newTo) = section;
        for (; oldFrom < oldTo && newFrom < newTo && old[oldFrom] == @new[newFrom]; oldFrom++, newFrom++)
            pairs.Add((oldFrom, newFrom));
        for (; oldFrom < oldTo && newFrom < newTo && old[oldTo - 1] == @new[newTo - 1]; oldTo--, newTo--)
            pairs.Add((oldTo - 1, newTo - 1));
        if (oldFrom == oldTo || newFrom == newTo)
            return;
        var rest = new Section(oldFrom, oldTo, newFrom, newTo);
        var fixedPoints = FixedPoints(old, @new, rest);
        if (fixedPoints.Count == 0)
        {
            if (rest.Size <= LargestTable)
                pairs.AddRange(LongestCommon(old, @new, rest));
            return;
        }
        foreach (var (oldAt, newAt) in fixedPoints.Append((oldTo, newTo)))
        {
            open.Push(new Section(oldFrom, oldAt, newFrom, newAt));
            if (oldAt < oldTo)
                pairs.Add((oldAt, newAt));
            (oldFrom, newFrom) = (oldAt + 1, newAt + 1);
        }
    }

    // Items that occur once on both sides, as many as keep their order.
    static List<(int Old, int New)> FixedPoints(IReadOnlyList<string> old, IReadOnlyList<string> @new, Section section)
    {
        var inNew = Once(@new, section.NewFrom, section.NewTo);
        var common = Once(old, section.OldFrom, section.OldTo)
            .Where(o => inNew.ContainsKey(o.Key))
            .Select(o => (Old: o.Value, New: inNew[o.Key]))
            .OrderBy(p => p.Old)
            .ToList();
        return LongestGrowing(common);
    }

    static Dictionary<string, int> Once(IReadOnlyList<string> items, int from, int to)
    {
        var at = new Dictionary<string, int>(StringComparer.Ordinal);
        var repeated = new HashSet<string>(StringComparer.Ordinal);
        for (var i = from; i < to; i++)
        {
            if (!at.TryAdd(items[i], i))
                repeated.Add(items[i]);
        }
        foreach (var item in repeated)
            at.Remove(item);
        return at;
    }

    // Patience sorting: each pile keeps the pair that ends a growing row of its length with the smallest number.
    static List<(int Old, int New)> LongestGrowing(List<(int Old, int New)> pairs)
    {
        var piles = new List<int>();
        var before = new int[pairs.Count];
        for (var i = 0; i < pairs.Count; i++)
        {
            var (low, high) = (0, piles.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (pairs[piles[middle]].New < pairs[i].New)
                    low = middle + 1;
                else
                    high = middle;
            }
            before[i] = low == 0 ? -1 : piles[low - 1];
            if (low == piles.Count)
                piles.Add(i);
            else
                piles[low] = i;
        }
        var row = new List<(int, int)>();
        for (var i = piles.Count == 0 ? -1 : piles[^1]; i >= 0; i = before[i])
            row.Add(pairs[i]);
        row.Reverse();
        return row;
    }

    static IEnumerable<(int, int)> LongestCommon(IReadOnlyList<string> old, IReadOnlyList<string> @new, Section section)
    {
        var (rows, columns) = (section.OldTo - section.OldFrom, section.NewTo - section.NewFrom);
        var length = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
                length[i, j] = old[section.OldFrom + i] == @new[section.NewFrom + j] ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
        }
        for (var (i, j) = (0, 0); i < rows && j < columns;)
        {
            if (old[section.OldFrom + i] == @new[section.NewFrom + j])
                yield return (section.OldFrom + i++, section.NewFrom + j++);
            else if (length[i + 1, j] >= length[i, j + 1])
                i++;
            else
                j++;
        }
    }

    readonly record struct Section(int OldFrom, int OldTo, int NewFrom, int NewTo)
    {
        internal long Size => (long)(OldTo - OldFrom) * (NewTo - NewFrom);
    }
}
