namespace Reports.Engine.Outlines.Differences;

/// <summary>Decides which of the removed lines became which of the added ones.</summary>
static class RowPairing
{
    // Below this, two lines have nothing to do with each other.
    const double LeastLikeness = 0.4;
    const int LargestTable = 40_000;

    /// <summary>The rows for a stretch where the two sides differ.</summary>
    internal static IEnumerable<DifferenceRow> Pair(IReadOnlyList<OutlineLine> removed, IReadOnlyList<OutlineLine> added)
    {
        var (i, j) = (0, 0);
        foreach (var (oldAt, newAt) in Best(removed, added).Append((removed.Count, added.Count)))
        {
            for (; i < oldAt; i++)
                yield return new DifferenceRow(DifferenceKind.Removed, removed[i], null, []);
            for (; j < newAt; j++)
                yield return new DifferenceRow(DifferenceKind.Added, null, added[j], []);
            if (oldAt < removed.Count)
                yield return new DifferenceRow(DifferenceKind.Changed, removed[oldAt], added[newAt], WordDifference.Between(removed[oldAt].Text, added[newAt].Text));
            (i, j) = (oldAt + 1, newAt + 1);
        }
    }

    // The pairs in order whose likenesses add up to the most.
    static IEnumerable<(int Old, int New)> Best(IReadOnlyList<OutlineLine> removed, IReadOnlyList<OutlineLine> added)
    {
        if ((long)removed.Count * added.Count > LargestTable)
            yield break;
        var likeness = new double[removed.Count, added.Count];
        var sum = new double[removed.Count + 1, added.Count + 1];
        for (var i = removed.Count - 1; i >= 0; i--)
        {
            for (var j = added.Count - 1; j >= 0; j--)
            {
                likeness[i, j] = Likeness(removed[i], added[j], removed.Count == added.Count && i == j);
                sum[i, j] = Math.Max(Math.Max(sum[i + 1, j], sum[i, j + 1]), likeness[i, j] > 0 ? likeness[i, j] + sum[i + 1, j + 1] : 0);
            }
        }
        for (var (i, j) = (0, 0); i < removed.Count && j < added.Count;)
        {
            if (likeness[i, j] > 0 && sum[i, j] == likeness[i, j] + sum[i + 1, j + 1])
                yield return (i++, j++);
            else if (sum[i + 1, j] >= sum[i, j + 1])
                i++;
            else
                j++;
        }
    }

    // Lines of the same kind at the same place are the same line even when every word has changed.
    static double Likeness(OutlineLine old, OutlineLine @new, bool atSamePlace)
    {
        if (old.Kind != @new.Kind || old.Depth != @new.Depth)
            return 0;
        var likeness = WordDifference.Likeness(old.Text, @new.Text);
        return likeness >= LeastLikeness ? likeness : atSamePlace ? 0.01 : 0;
    }
}
