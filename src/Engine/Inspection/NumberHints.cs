using Reports.Engine.Scripting.Pages;
using Scriban.Parsing;

namespace Reports.Engine.Inspection;

/// <summary>The names that a template reckons with: they stand beside <c>&lt;</c>, <c>*</c>, <c>..</c> or a number.</summary>
/// <remarks>
/// Names are known as written, <c>m.count</c>, while paths are followed back to their lists, <c>members[].count</c>: what
/// counts is what stands after the first dot.
/// </remarks>
sealed class NumberHints
{
    readonly HashSet<string> _names = new(StringComparer.Ordinal);
    readonly HashSet<string> _members = new(StringComparer.Ordinal);

    public static NumberHints Of(IEnumerable<ReadTag> tags)
    {
        var hints = new NumberHints();
        foreach (var tag in tags)
            hints.Read(PageTokens.Of(tag.Code));
        return hints;
    }

    public bool Contains(string path) =>
        _names.Contains(path) || (path.LastIndexOf("[].", StringComparison.Ordinal) is var at and >= 0 && _members.Contains(path[(at + 3)..]));

    void Read(IReadOnlyList<PageToken> tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Type != TokenType.Identifier)
                continue;
            var end = at;
            while (end + 2 < tokens.Count && tokens[end + 1].Type is TokenType.Dot or TokenType.QuestionDot && tokens[end + 2].Type == TokenType.Identifier)
                end += 2;
            if (IsReckonedWith(tokens, at, end))
                Add(tokens.Skip(at).Take(end - at + 1).Select(token => token.Name).OfType<string>().ToList());
            at = end;
        }
    }

    void Add(List<string> names)
    {
        _names.Add(string.Join('.', names));
        if (names.Count > 1)
            _members.Add(string.Join('.', names.Skip(1)));
    }

    static bool IsReckonedWith(IReadOnlyList<PageToken> tokens, int start, int end)
    {
        var before = start > 0 ? tokens[start - 1].Type : TokenType.Eof;
        var after = end + 1 < tokens.Count ? tokens[end + 1].Type : TokenType.Eof;
        return Reckons(before) || Reckons(after)
            || (Compares(before) && start > 1 && tokens[start - 2].IsNumber)
            || (Compares(after) && end + 2 < tokens.Count && tokens[end + 2].IsNumber);
    }

    static bool Reckons(TokenType kind) => kind is TokenType.Minus or TokenType.Asterisk or TokenType.Divide or TokenType.DoubleDivide
        or TokenType.Percent or TokenType.Less or TokenType.LessEqual or TokenType.Greater or TokenType.GreaterEqual
        or TokenType.DoubleDot or TokenType.DoubleDotLess;

    // A sum may be a sum of texts: beside a number it is one of numbers.
    static bool Compares(TokenType kind) => kind is TokenType.DoubleEqual or TokenType.ExclamationEqual or TokenType.Plus;
}
