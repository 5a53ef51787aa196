using Scriban.Parsing;

namespace Reports.Engine.Scripting.Pages;

/// <summary>One token of a tag's code, as Scriban's lexer cuts it.</summary>
/// <param name="Text">The token as written; of a text without its quotes.</param>
/// <param name="Start">Zero-based first character.</param>
/// <param name="End">The character after the last one.</param>
readonly record struct PageToken(TokenType Type, string Text, int Start, int End)
{
    /// <summary>The name, for a name; null otherwise.</summary>
    public string? Name => Type == TokenType.Identifier ? Text : null;

    /// <summary>True for a text without values in it.</summary>
    public bool IsText => Type is TokenType.String or TokenType.VerbatimString;

    public bool IsNumber => Type is TokenType.Integer or TokenType.Float or TokenType.HexaInteger or TokenType.BinaryInteger;
}

/// <summary>The tokens of code that need not be whole: what one tag holds.</summary>
static class PageTokens
{
    static readonly LexerOptions Code = new() { Mode = ScriptMode.ScriptOnly };

    /// <summary>The tokens, ends of line among them; white space and comments are left out.</summary>
    public static IReadOnlyList<PageToken> Of(string code)
    {
        var tokens = new List<PageToken>();
        foreach (var token in new Lexer(code, null, Code))
        {
            if (token.Type is TokenType.Eof or TokenType.Whitespace or TokenType.WhitespaceFull or TokenType.Comment or TokenType.CommentMulti)
                continue;
            var (start, end) = (token.Start.Offset, Math.Min(token.End.Offset + 1, code.Length));
            if (end <= start)
                continue;
            var isText = token.Type is TokenType.String or TokenType.VerbatimString && end - start >= 2;
            tokens.Add(new PageToken(token.Type, isText ? code[(start + 1)..(end - 1)] : code[start..end], start, end));
        }

        return tokens;
    }
}
