using Reports.Engine.Scripting.Pages;
using Scriban.Parsing;

namespace Reports.Engine.Tags;

/// <summary>Says whether the code of a tag may print whole paragraphs: rich text, an included document.</summary>
static class BlockCode
{
    public static bool Is(IReadOnlyList<PageToken> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var isMember = i > 0 && tokens[i - 1].Type == TokenType.Dot;
            if (!isMember && tokens[i].Name is "include" or "include_join")
                return true;
            if (isMember && i > 1 && tokens[i - 2].Name == "word" && tokens[i].Name is "markdown" or "document")
                return true;
        }

        return false;
    }
}

/// <summary>Says whether the code of a tag can print anything at all.</summary>
static class SilentCode
{
    /// <summary>True when every statement assigns, imports or leaves a loop, in whatever blocks, and for comments.</summary>
    public static bool Is(IReadOnlyList<PageToken> tokens)
    {
        var open = new Stack<string>();
        foreach (var statement in TagScanner.Statements(tokens))
        {
            var effects = TagScanner.Effects(statement).ToList();
            var isSilent = effects.Exists(effect => effect.Token == statement[0])
                ? statement[0].Name is not ("wrap" or "tablerow")
                : IsSilent(statement);
            if (!isSilent && !open.Any(Keywords.Collects))
                return false;
            foreach (var (kind, token) in effects)
            {
                if (kind == ControlKind.Open)
                    open.Push(token.Name!);
                else if (kind == ControlKind.Close)
                    open.TryPop(out _);
            }
        }

        return true;
    }

    static bool IsSilent(IReadOnlyList<PageToken> statement) => statement switch
    {
        [{ Name: "readonly" or "import" or "break" or "continue" or "ret" }, ..] => true,
        [{ Name: "word" }, { Type: TokenType.Dot }, { Name: "restart" }] => true,
        [{ Type: TokenType.Identifier }, { Type: TokenType.OpenParen }, ..] => IsInlineFunction(statement),
        _ => statement.TakeWhile(IsTarget).Count() is var length and > 0
            && length < statement.Count
            && statement[length].Type is TokenType.Equal or TokenType.PlusEqual or TokenType.MinusEqual or TokenType.AsteriskEqual or TokenType.DivideEqual
                or TokenType.DoubleDivideEqual or TokenType.PercentEqual or TokenType.DoublePlus or TokenType.DoubleMinus,
    };

    // f(x, y) = x - y
    static bool IsInlineFunction(IReadOnlyList<PageToken> statement) => statement
        .SkipWhile(token => token.Type != TokenType.CloseParen).Skip(1).FirstOrDefault().Type == TokenType.Equal;

    // a, a.b, $x, a[0]: what can stand left of an equals sign.
    static bool IsTarget(PageToken token) => token.Type is TokenType.Identifier or TokenType.IdentifierSpecial or TokenType.Dot
        or TokenType.OpenBracket or TokenType.CloseBracket or TokenType.Integer or TokenType.String;
}
