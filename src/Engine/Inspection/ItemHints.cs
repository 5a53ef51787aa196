using Reports.Engine.Scripting.Pages;
using Scriban.Parsing;

namespace Reports.Engine.Inspection;

/// <summary>How many items a list must have at least: as many as a template counts to, as in <c>boxes[2]</c>.</summary>
/// <remarks>Names are compared by their last word, because a list may be reached through a loop's variable.</remarks>
sealed class ItemHints
{
    // Beyond this a list is looked up by a number that means something else.
    const int Most = 50;

    readonly Dictionary<string, int> _items = new(StringComparer.Ordinal);

    public static ItemHints Of(IEnumerable<ReadTag> tags)
    {
        var hints = new ItemHints();
        foreach (var tag in tags)
            hints.Read(PageTokens.Of(tag.Code));
        return hints;
    }

    /// <summary>The number of items that the list of that path must have; zero when nothing is said.</summary>
    public int Of(string path) => _items.GetValueOrDefault(path[(path.LastIndexOf('.') + 1)..]);

    void Read(IReadOnlyList<PageToken> tokens)
    {
        for (var at = 0; at + 2 < tokens.Count; at++)
            if (tokens[at].Name is { } name
                && tokens[at + 1].Type == TokenType.OpenBracket
                && int.TryParse(tokens[at + 2].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                && index < Most)
                _items[name] = Math.Max(_items.GetValueOrDefault(name), index + 1);
    }
}
