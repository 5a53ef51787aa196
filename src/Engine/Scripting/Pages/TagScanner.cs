using System.Buffers;
using Scriban.Parsing;

namespace Reports.Engine.Scripting.Pages;

/// <summary>Tells what the code of one tag does to blocks outside of it, without understanding the rest of the code.</summary>
/// <remarks>Tolerates broken code: it looks only at words that begin a statement, and at <c>do</c>.</remarks>
static class TagScanner
{
    /// <summary>The effects in the order written; blocks opened and closed within the tag have none.</summary>
    /// <param name="code">The code between the braces of the tag.</param>
    public static IReadOnlyList<ControlWord> Scan(string code) => Scan(PageTokens.Of(code));

    /// <inheritdoc cref="Scan(string)"/>
    public static IReadOnlyList<ControlWord> Scan(IReadOnlyList<PageToken> tokens)
    {
        var effects = new List<ControlWord>();
        var open = new Stack<int>();
        foreach (var statement in Statements(tokens))
        {
            foreach (var (kind, token) in Effects(statement))
            {
                // A division inside a block of this tag, or the end of one, is nobody else's business.
                if (kind == ControlKind.Divide && open.Count > 0)
                    continue;
                if (kind == ControlKind.Close && open.TryPop(out var opened))
                {
                    effects.RemoveAt(opened);
                    continue;
                }

                if (kind == ControlKind.Open)
                    open.Push(effects.Count);
                effects.Add(new ControlWord(kind, token.Name!, token.Start, statement[0].Start, statement[^1].End));
            }
        }

        return effects;
    }

    /// <summary>The statements' tokens; an end of line inside brackets or after a pipe does not end a statement.</summary>
    internal static IEnumerable<ArraySegment<PageToken>> Statements(IReadOnlyList<PageToken> tokens)
    {
        var all = tokens.ToArray();
        var start = 0;
        var depth = 0;
        for (var index = 0; index < all.Length; index++)
        {
            var kind = all[index].Type;
            depth += kind is TokenType.OpenBracket or TokenType.OpenBrace ? 1 : 0;
            depth -= depth > 0 && kind is (TokenType.CloseBracket or TokenType.CloseBrace) ? 1 : 0;
            var continues = kind == TokenType.NewLine
                && (depth > 0 || (index > start && all[index - 1].Type is TokenType.VerticalBar or TokenType.PipeGreater));
            if (kind is not (TokenType.NewLine or TokenType.SemiColon) || continues)
                continue;

            if (index > start)
                yield return new ArraySegment<PageToken>(all, start, index - start);
            start = index + 1;
            depth = 0;
        }

        if (all.Length > start)
            yield return new ArraySegment<PageToken>(all, start, all.Length - start);
    }

    /// <summary>The words of a statement that open, divide or close a block.</summary>
    internal static IEnumerable<(ControlKind Kind, PageToken Token)> Effects(ArraySegment<PageToken> statement)
    {
        var first = statement[0];
        var followedByDot = statement.Count > 1 && statement[1].Type == TokenType.Dot;
        if (first is { Type: TokenType.Identifier, Name: { } word } && !(followedByDot && Keywords.IsLoop(word)))
        {
            if (word == "end")
                yield return (ControlKind.Close, first);
            else if (Keywords.Divides(word))
                yield return (ControlKind.Divide, first);
            else if (Keywords.Opens(word))
                yield return (ControlKind.Open, first);
        }

        for (var index = 0; index < statement.Count; index++)
        {
            var isWord = statement[index] is { Type: TokenType.Identifier, Name: "do" };
            var isMember = index > 0 && statement[index - 1].Type is (TokenType.Dot or TokenType.QuestionDot);
            var isKey = index + 1 < statement.Count && statement[index + 1].Type == TokenType.Colon;
            if (isWord && !isMember && !isKey)
                yield return (ControlKind.Open, statement[index]);
        }
    }
}

/// <summary>One effect of a tag on the blocks around it.</summary>
/// <param name="Word">The word that does it: <c>if</c>, <c>do</c>, <c>else</c>, <c>end</c> …</param>
/// <param name="StatementStart">Where its statement starts: for <c>x = do</c> at <c>x</c>.</param>
/// <param name="StatementEnd">Where its statement's line ends, separator and spaces excluded.</param>
sealed record ControlWord(ControlKind Kind, string Word, int Offset, int StatementStart, int StatementEnd);

/// <summary>What a tag does to the blocks around it.</summary>
enum ControlKind
{
    /// <summary>It opens a block that another tag closes.</summary>
    Open,

    /// <summary>It divides a block that another tag opened: <c>else</c>, <c>when</c>.</summary>
    Divide,

    /// <summary>It closes a block that another tag opened: <c>end</c>.</summary>
    Close,
}

/// <summary>Finds <c>break</c>, <c>continue</c> and <c>ret</c> that leave a loop or function outside of their own tag.</summary>
static class ExitScanner
{
    static readonly SearchValues<string> Words = SearchValues.Create(["break", "continue", "ret"], StringComparison.Ordinal);

    /// <summary>True where one of them may stand: hardly any tag has such a word, so few need to be taken apart.</summary>
    public static bool MayLeave(string code) => code.AsSpan().ContainsAny(Words);

    public static IEnumerable<string> Scan(string code)
    {
        var open = new List<string>();
        foreach (var statement in TagScanner.Statements(PageTokens.Of(code)))
        {
            if (statement[0] is { Name: { } word } && Leaves(word, open))
                yield return word;
            foreach (var (kind, token) in TagScanner.Effects(statement))
            {
                if (kind == ControlKind.Open)
                    open.Add(token.Name!);
                else if (kind == ControlKind.Close && open.Count > 0)
                    open.RemoveAt(open.Count - 1);
            }
        }
    }

    static bool Leaves(string word, List<string> open) => word switch
    {
        "break" or "continue" => !open.Exists(Keywords.IsLoop),
        "ret" => !open.Exists(opener => opener is "func" or "do"),
        _ => false,
    };
}
