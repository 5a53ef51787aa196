namespace Reports.Cli.Usage;

/// <summary>Finds the word that somebody probably meant.</summary>
static class Near
{
    /// <summary>The nearest of the known words; null when none is near.</summary>
    public static string? To(string word, IEnumerable<string> known)
    {
        var best = known.MinBy(other => Distance(word, other));
        return best is not null && Distance(word, best) <= Math.Max(1, word.Length / 3) ? best : null;
    }

    /// <summary>Letters to insert, delete or replace, case aside.</summary>
    static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = diagonal + (char.ToUpperInvariant(from[i - 1]) == char.ToUpperInvariant(to[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[to.Length];
    }
}
