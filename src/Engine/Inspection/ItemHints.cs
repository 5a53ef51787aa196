using Reports.Engine.Scripting.Parsing;
using Reports.Engine.Scripting.Values;

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
            hints.Read(CodeLexer.Read(tag.Code).Tokens);
        return hints;
    }

    /// <summary>The number of items that the list of that path must have; zero when nothing is said.</summary>
    public int Of(string path) => _items.GetValueOrDefault(path[(path.LastIndexOf('.') + 1)..]);

    void Read(IReadOnlyList<Token> tokens)
    {
        for (var at = 0; at + 2 < tokens.Count; at++)
            if (tokens[at] is { Kind: TokenKind.Identifier, Name: { } name }
                && tokens[at + 1].Kind == TokenKind.OpenBracket
                && tokens[at + 2] is { Kind: TokenKind.Number, Literal: { Kind: ValueKind.Integer } number }
                && number.AsInteger() is >= 0 and < Most and var index)
                _items[name] = Math.Max(_items.GetValueOrDefault(name), (int)index + 1);
    }
}
