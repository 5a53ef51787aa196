namespace Reports.Engine.Scripting;

/// <summary>Finds the name that somebody probably meant.</summary>
static class NearestName
{
    const int LongestName = 100;
    const int MostNames = 10_000;

    /// <summary>The nearest of the known names; null when none is near enough to be a slip of the pen.</summary>
    /// <param name="least">How many letters may differ however short the name is.</param>
    public static string? Find(string name, IEnumerable<string> known, int least = 1)
    {
        // Comparing takes the product of both lengths: nobody is helped with a name that long, or among that many.
        if (name.Length > LongestName)
            return null;
        var allowed = Math.Max(least, name.Length / 3);
        string? nearest = null;
        var smallest = allowed + 1;
        foreach (var candidate in known.Take(MostNames))
        {
            if (Math.Abs(candidate.Length - name.Length) > allowed)
                continue;

            var distance = Distance(name, candidate);
            if (distance >= smallest)
                continue;

            (nearest, smallest) = (candidate, distance);
        }

        return nearest;
    }

    /// <summary>How many characters must be added, removed, changed or swapped with their neighbour; case counts nothing.</summary>
    static int Distance(string left, string right)
    {
        var (beforePrevious, previous, current) = (new int[right.Length + 1], new int[right.Length + 1], new int[right.Length + 1]);
        for (var column = 0; column <= right.Length; column++)
            previous[column] = column;

        for (var row = 1; row <= left.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var changed = Same(left[row - 1], right[column - 1]) ? 0 : 1;
                current[column] = Math.Min(
                    Math.Min(current[column - 1], previous[column]) + 1,
                    previous[column - 1] + changed);
                var swapped = row > 1 && column > 1
                    && Same(left[row - 1], right[column - 2]) && Same(left[row - 2], right[column - 1]);
                if (swapped)
                    current[column] = Math.Min(current[column], beforePrevious[column - 2] + 1);
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return previous[right.Length];
    }

    static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
