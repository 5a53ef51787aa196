using System.Text.RegularExpressions;

namespace Reports.Engine.Outlines.Differences;

/// <summary>Compares two lines word by word.</summary>
static partial class WordDifference
{
    /// <summary>The words of both lines: first what was removed, then what was added, at every place where they differ.</summary>
    internal static IReadOnlyList<DifferencePiece> Between(string old, string @new)
    {
        var (oldWords, newWords) = (Words(old), Words(@new));
        var pieces = new List<DifferencePiece>();
        var (i, j) = (0, 0);
        foreach (var (oldAt, newAt) in Alignment.Of(oldWords, newWords).Append((oldWords.Count, newWords.Count)))
        {
            for (; i < oldAt; i++)
                Add(pieces, DifferenceKind.Removed, oldWords[i]);
            for (; j < newAt; j++)
                Add(pieces, DifferenceKind.Added, newWords[j]);
            if (i < oldWords.Count && j < newWords.Count)
                Add(pieces, DifferenceKind.Same, oldWords[i]);
            (i, j) = (oldAt + 1, newAt + 1);
        }
        return pieces;
    }

    /// <summary>How alike two lines are: twice the common letters over all letters, from 0 to 1.</summary>
    internal static double Likeness(string old, string @new)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in Words(old).Where(w => w != " "))
            counts[word] = counts.GetValueOrDefault(word) + 1;
        var common = 0;
        foreach (var word in Words(@new).Where(w => w != " "))
        {
            if (counts.GetValueOrDefault(word) <= 0)
                continue;
            counts[word]--;
            common += word.Length;
        }
        return 2.0 * common / Math.Max(1, old.Length + @new.Length);
    }

    static void Add(List<DifferencePiece> pieces, DifferenceKind kind, string text)
    {
        if (pieces.Count > 0 && pieces[^1].Kind == kind)
            pieces[^1] = pieces[^1] with { Text = pieces[^1].Text + text };
        else
            pieces.Add(new DifferencePiece(kind, text));
    }

    static List<string> Words(string line) => [.. Word().Matches(line).Select(m => m.Value)];

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+|\s|.", RegexOptions.Singleline)]
    private static partial Regex Word();
}
