using Reports.Engine.Scripting.Parsing;

namespace Reports.Engine.Inspection;

/// <summary>The names that a template reckons with: they stand beside <c>&lt;</c>, <c>*</c>, <c>..</c> or a number.</summary>
/// <remarks>
/// Names are known as written, <c>m.count</c>, while paths are followed back to their lists, <c>members[].count</c>: what
/// counts is what stands behind the first dot.
/// </remarks>
sealed class NumberHints
{
    readonly HashSet<string> _names = new(StringComparer.Ordinal);
    readonly HashSet<string> _members = new(StringComparer.Ordinal);

    public static NumberHints Of(IEnumerable<ReadTag> tags)
    {
        var hints = new NumberHints();
        foreach (var tag in tags)
            hints.Read(CodeLexer.Read(tag.Code).Tokens);
        return hints;
    }

    public bool Contains(string path) =>
        _names.Contains(path) || (path.LastIndexOf("[].", StringComparison.Ordinal) is var at and >= 0 && _members.Contains(path[(at + 3)..]));

    void Read(IReadOnlyList<Token> tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Kind != TokenKind.Identifier)
                continue;
            var end = at;
            while (end + 2 < tokens.Count && tokens[end + 1].Kind is TokenKind.Dot or TokenKind.QuestionDot && tokens[end + 2].Kind == TokenKind.Identifier)
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

    static bool IsReckonedWith(IReadOnlyList<Token> tokens, int start, int end)
    {
        var before = start > 0 ? tokens[start - 1].Kind : TokenKind.EndOfTemplate;
        var after = end + 1 < tokens.Count ? tokens[end + 1].Kind : TokenKind.EndOfTemplate;
        return Reckons(before) || Reckons(after)
            || (Compares(before) && start > 1 && tokens[start - 2].Kind == TokenKind.Number)
            || (Compares(after) && end + 2 < tokens.Count && tokens[end + 2].Kind == TokenKind.Number);
    }

    static bool Reckons(TokenKind kind) => kind is TokenKind.Minus or TokenKind.Asterisk or TokenKind.Slash or TokenKind.DoubleSlash
        or TokenKind.Percent or TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual
        or TokenKind.DoubleDot or TokenKind.DoubleDotLess;

    // A sum may be a sum of texts: beside a number it is one of numbers.
    static bool Compares(TokenKind kind) => kind is TokenKind.DoubleEqual or TokenKind.NotEqual or TokenKind.Plus;
}
