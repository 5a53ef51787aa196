using Reports.Engine.Scripting.Parsing;

namespace Reports.Engine.Tags;

/// <summary>Tells whether the code of a tag can print anything at all.</summary>
static class SilentCode
{
    /// <summary>True when every statement assigns, imports or leaves a loop, in whatever blocks, and for comments.</summary>
    public static bool Is(string code)
    {
        var open = new Stack<string>();
        foreach (var statement in TagScanner.Statements(CodeLexer.Read(code).Tokens))
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

    static bool IsSilent(IReadOnlyList<Token> statement) => statement switch
    {
        [{ Name: "readonly" or "import" or "break" or "continue" or "ret" }, ..] => true,
        [{ Name: "word" }, { Kind: TokenKind.Dot }, { Name: "restart" }] => true,
        [{ Kind: TokenKind.Identifier }, { Kind: TokenKind.OpenParenthesis }, ..] => IsInlineFunction(statement),
        _ => statement.TakeWhile(IsTarget).Count() is var length and > 0
            && length < statement.Count
            && statement[length].Kind is >= TokenKind.Assign and <= TokenKind.PercentAssign
                or TokenKind.DoublePlus or TokenKind.DoubleMinus,
    };

    // f(x, y) = x - y
    static bool IsInlineFunction(IReadOnlyList<Token> statement) => statement
        .SkipWhile(token => token.Kind != TokenKind.CloseParenthesis).Skip(1).FirstOrDefault().Kind == TokenKind.Assign;

    // a, a.b, $x, a[0]: what can stand left of an equals sign.
    static bool IsTarget(Token token) => token.Kind is TokenKind.Identifier or TokenKind.LocalIdentifier or TokenKind.Dot
        or TokenKind.OpenBracket or TokenKind.CloseBracket or TokenKind.Number or TokenKind.String;
}
