using System.Buffers;
namespace Reports.Templates.Language;

/// <summary>Looks for many words in a text at once, as words of their own, in capitals or not: most texts hold none of them, and one pass tells.</summary>
sealed class WordSearch
{
    readonly string[] _words;
    readonly SearchValues<string> _any;
    readonly int _shortest;

    public WordSearch(IEnumerable<string> words)
    {
        _words = [.. words.Distinct(StringComparer.OrdinalIgnoreCase)];
        _shortest = _words.Select(word => word.Length).DefaultIfEmpty(int.MaxValue).Min();
        _any = SearchValues.Create(_words, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The words that stand in the text, each once.</summary>
    public IReadOnlyList<string> In(string text)
    {
        // Half of all texts are names and numbers.
        if (text.Length < _shortest)
            return [];
        List<string>? found = null;
        for (var at = Next(text, 0); at >= 0; at = Next(text, at + 1))
        {
            if (at > 0 && char.IsLetterOrDigit(text[at - 1]))
                continue;
            foreach (var word in _words)
            {
                if (Stands(text, at, word) && found?.Contains(word) != true)
                    (found ??= []).Add(word);
            }
        }

        return found ?? (IReadOnlyList<string>)[];
    }

    int Next(string text, int from)
    {
        var at = text.AsSpan(from).IndexOfAny(_any);
        return at < 0 ? -1 : from + at;
    }

    static bool Stands(string text, int at, string word) =>
        text.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase) && (at + word.Length == text.Length || !char.IsLetterOrDigit(text[at + word.Length]));
}
