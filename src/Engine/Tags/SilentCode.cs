using Reports.Engine.Scripting.Parsing;

namespace Reports.Engine.Tags;

/// <summary>Tells whether the code of a tag can print anything at all.</summary>
static class SilentCode
{
    /// <summary>True when every statement assigns, imports or leaves a loop, and for comments.</summary>
    public static bool Is(string code)
    {
        var statement = new List<Token>();
        foreach (var token in CodeLexer.Read(code).Tokens)
        {
            if (token.Kind is not (TokenKind.NewLine or TokenKind.Semicolon))
                statement.Add(token);
            else if (!IsSilent(statement))
                return false;
            else
                statement.Clear();
        }

        return IsSilent(statement);
    }

    static bool IsSilent(List<Token> statement) => statement switch
    {
        [] => true,
        [{ Name: "readonly" or "import" or "break" or "continue" or "ret" }, ..] => true,
        [{ Name: "word" }, { Kind: TokenKind.Dot }, { Name: "restart" }] => true,
        _ => statement.TakeWhile(IsTarget).Count() is var length and > 0
            && length < statement.Count
            && statement[length].Kind is >= TokenKind.Assign and <= TokenKind.PercentAssign
                or TokenKind.DoublePlus or TokenKind.DoubleMinus,
    };

    // a, a.b, $x, a[0]: what can stand left of an equals sign.
    static bool IsTarget(Token token) => token.Kind is TokenKind.Identifier or TokenKind.LocalIdentifier or TokenKind.Dot
        or TokenKind.OpenBracket or TokenKind.CloseBracket or TokenKind.Number or TokenKind.String;
}
