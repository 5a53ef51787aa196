namespace Reports.Engine.Scripting.Parsing;

/// <summary>Operators, brackets and other signs.</summary>
sealed partial class CodeLexer
{
    /// <summary>The signs, longest first.</summary>
    static readonly (string Sign, TokenKind Kind)[] Signs =
    [
        ("...", TokenKind.TripleDot),
        ("..<", TokenKind.DoubleDotLess),
        ("//=", TokenKind.DoubleSlashAssign),
        ("..", TokenKind.DoubleDot),
        ("//", TokenKind.DoubleSlash),
        ("/=", TokenKind.SlashAssign),
        ("*=", TokenKind.AsteriskAssign),
        ("++", TokenKind.DoublePlus),
        ("+=", TokenKind.PlusAssign),
        ("--", TokenKind.DoubleMinus),
        ("-=", TokenKind.MinusAssign),
        ("%=", TokenKind.PercentAssign),
        ("&&", TokenKind.And),
        ("||", TokenKind.Or),
        ("|>", TokenKind.Pipe),
        ("??", TokenKind.DoubleQuestion),
        ("?.", TokenKind.QuestionDot),
        ("?!", TokenKind.QuestionExclamation),
        ("!=", TokenKind.NotEqual),
        ("==", TokenKind.DoubleEqual),
        ("<=", TokenKind.LessOrEqual),
        ("<<", TokenKind.ShiftLeft),
        (">=", TokenKind.GreaterOrEqual),
        (">>", TokenKind.ShiftRight),
        (";", TokenKind.Semicolon),
        (":", TokenKind.Colon),
        (",", TokenKind.Comma),
        (".", TokenKind.Dot),
        ("@", TokenKind.At),
        ("^", TokenKind.Caret),
        ("*", TokenKind.Asterisk),
        ("/", TokenKind.Slash),
        ("+", TokenKind.Plus),
        ("-", TokenKind.Minus),
        ("%", TokenKind.Percent),
        ("?", TokenKind.Question),
        ("|", TokenKind.Pipe),
        ("!", TokenKind.Exclamation),
        ("=", TokenKind.Assign),
        ("<", TokenKind.Less),
        (">", TokenKind.Greater),
        ("(", TokenKind.OpenParenthesis),
        (")", TokenKind.CloseParenthesis),
        ("[", TokenKind.OpenBracket),
        ("]", TokenKind.CloseBracket),
    ];

    void ReadSign()
    {
        var start = _position;
        if (Current == '{')
        {
            _openBraces++;
            _position++;
            Add(TokenKind.OpenBrace, start);
        }
        else if (Current == '}')
        {
            ReadCloseBrace();
        }
        else if (FindSign() is { Kind: not TokenKind.EndOfTemplate } found)
        {
            _position += found.Length;
            Add(found.Kind, start);
        }
        else
        {
            var length = char.IsHighSurrogate(Current) && char.IsLowSurrogate(Peek(1)) ? 2 : 1;
            var sign = _text.Substring(start, length);
            Report(start, length, place => ScriptProblems.UnknownCharacter(place, sign));
            _position += length;
            Add(TokenKind.Invalid, start);
        }
    }

    (TokenKind Kind, int Length) FindSign()
    {
        var rest = _text.AsSpan(_position, Math.Min(3, _limit - _position));
        foreach (var (sign, kind) in Signs)
        {
            if (rest.StartsWith(sign, StringComparison.Ordinal))
                return (kind, sign.Length);
        }

        return (TokenKind.EndOfTemplate, 0);
    }

    /// <summary>A closing brace ends an object, or the expression inside an interpolated string.</summary>
    void ReadCloseBrace()
    {
        var start = _position;
        if (_interpolations.TryPeek(out var interpolation) && _openBraces == interpolation.OuterBraces)
        {
            ContinueInterpolation(interpolation.Quote);
            return;
        }

        _position++;
        if (_openBraces > 0)
            _openBraces--;
        else
            Report(start, 1, ScriptProblems.StrayCloseBrace);
        Add(TokenKind.CloseBrace, start);
    }
}
