using System.Buffers;

namespace Reports.Templates.Editions;

/// <summary>Looks for many words at once: most texts have none of them, and are passed over in one go.</summary>
sealed class Screen(IReadOnlyList<string> words)
{
    readonly SearchValues<string> _words = SearchValues.Create([.. words], StringComparison.OrdinalIgnoreCase);

    /// <summary>True when one of the words may stand in the text.</summary>
    public bool MayHold(string text) => words.Count > 0 && text.AsSpan().ContainsAny(_words);
}
