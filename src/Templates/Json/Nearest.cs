namespace Reports.Templates.Json;

/// <summary>The word that was probably meant.</summary>
public static class Nearest
{
    /// <summary>The known word closest to a wrong one; null when none is close.</summary>
    /// <param name="wrong">What was written.</param>
    /// <param name="known">What could have been meant.</param>
    public static string? To(string wrong, IEnumerable<string> known) => known
        .Select(word => (Word: word, Distance: Distance(wrong, word)))
        .Where(candidate => candidate.Distance <= Math.Max(2, wrong.Length / 3))
        .OrderBy(candidate => candidate.Distance)
        .Select(candidate => candidate.Word)
        .FirstOrDefault();

    /// <summary>How many characters must be put in, taken out, changed or swapped with the next.</summary>
    static int Distance(string a, string b)
    {
        var steps = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
                steps[i, j] = Step(steps, a, b, i, j);
        }

        return steps[a.Length, b.Length];
    }

    static int Step(int[,] steps, string a, string b, int i, int j)
    {
        if (i == 0 || j == 0)
            return i + j;

        var change = steps[i - 1, j - 1] + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
        var best = Math.Min(change, Math.Min(steps[i - 1, j], steps[i, j - 1]) + 1);
        return i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] ? Math.Min(best, steps[i - 2, j - 2] + 1) : best;
    }
}
