using Reports.Engine.Scripting.Segments;
using Scriban.Parsing;

namespace Reports.Engine.Scripting.Pages;

/// <summary>The tags of a text template, for those who want to know about them rather than render it.</summary>
static class TextTags
{
    /// <summary>The code of every tag, in order; of one that is never closed, the rest of the text.</summary>
    public static IEnumerable<CodeSegment> Find(string source, string file, TextEncoder encoder)
    {
        foreach (var (start, end) in Spans(source))
            yield return new CodeSegment(source[start..end], encoder, new TextOrigin(file, source, start));
    }

    /// <summary>Where the braces stand that nothing closes: <c>{{</c>, <c>{%{</c>; null when there are none.</summary>
    public static (int Offset, string Open, string Close)? Unclosed(string source)
    {
        Token? open = null;
        foreach (var token in new Lexer(source))
            open = token.Type switch
            {
                TokenType.CodeEnter or TokenType.EscapeEnter => token,
                TokenType.CodeExit or TokenType.EscapeExit => null,
                _ => open,
            };
        if (open is not { } unclosed)
            return null;
        var text = unclosed.GetText(source).TrimEnd('-', '~');
        return (unclosed.Start.Offset, text, unclosed.Type == TokenType.CodeEnter ? "}}" : "}" + text[1..^1] + "}");
    }

    /// <summary>Where the braces stand of a tag in which another begins on a later line; null when there is none.</summary>
    public static int? Swallowing(string source)
    {
        Token? open = null, brace = null;
        foreach (var token in new Lexer(source))
        {
            if (open is { } outer && token.Type == TokenType.OpenBrace && brace is { } first
                && first.End.Offset + 1 == token.Start.Offset && first.Start.Line > outer.Start.Line)
                return outer.Start.Offset;
            brace = token.Type == TokenType.OpenBrace ? token : null;
            open = token.Type switch
            {
                TokenType.CodeEnter => token,
                TokenType.CodeExit => null,
                _ => open,
            };
        }

        return null;
    }

    /// <summary>Where the code of every tag begins and ends.</summary>
    public static IEnumerable<(int Start, int End)> Spans(string source)
    {
        var start = -1;
        foreach (var token in new Lexer(source))
        {
            if (token.Type == TokenType.CodeEnter)
            {
                start = token.End.Offset + 1;
            }
            else if (token.Type == TokenType.CodeExit && start >= 0)
            {
                yield return (start, token.Start.Offset);
                start = -1;
            }
        }

        if (start >= 0 && start <= source.Length)
            yield return (start, source.Length);
    }
}
