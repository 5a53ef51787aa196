using Reports.Engine.Scripting.Segments;
using Reports.Engine.Scripting.Syntax;

namespace Reports.Engine.Scripting.Parsing;

/// <summary>The tokens of all segments of a template in one list; equal names are one string.</summary>
static class TokenList
{
    public static List<Token> Of(IReadOnlyList<Segment> segments, Action<int, LexerProblem> onProblem)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var tokens = new List<Token>();
        for (var index = 0; index < segments.Count; index++)
        {
            if (segments[index] is CodeSegment code)
                Add(tokens, code, index, names, onProblem);
            else
                tokens.Add(new Token(TokenKind.Static, default, index));
        }

        tokens.Add(End(segments));
        return tokens;
    }

    static void Add(
        List<Token> tokens,
        CodeSegment code,
        int segment,
        Dictionary<string, string> names,
        Action<int, LexerProblem> onProblem)
    {
        var lexer = CodeLexer.Read(code.Code, segment);
        tokens.Add(new Token(TokenKind.TagStart, default, segment));
        foreach (var token in lexer.Tokens)
            tokens.Add(token.Name is { } name ? token with { Name = Pooled(names, name) } : token);
        tokens.Add(new Token(TokenKind.TagEnd, new CodeSpan(code.Code.Length, 0), segment));
        // One bad tag is one message: what follows a character that cannot be read is mostly its consequence.
        if (lexer.Problems.Count > 0)
            onProblem(segment, lexer.Problems[0]);
    }

    static string Pooled(Dictionary<string, string> names, string name)
    {
        if (names.TryGetValue(name, out var known))
            return known;

        names.Add(name, name);
        return name;
    }

    /// <summary>The end of the template stands at the end of its last tag.</summary>
    static Token End(IReadOnlyList<Segment> segments)
    {
        for (var index = segments.Count - 1; index >= 0; index--)
        {
            if (segments[index] is CodeSegment code)
                return new Token(TokenKind.EndOfTemplate, new CodeSpan(code.Code.Length, 0), index);
        }

        return new Token(TokenKind.EndOfTemplate, default, Math.Max(0, segments.Count - 1));
    }
}
