using Reports.Engine.Scripting.Evaluation.Expressions;

namespace Reports.Engine.Scripting.Parsing;

/// <summary>Parentheses, arrays, objects and interpolated strings.</summary>
sealed partial class Parser
{
    NestedExpression ParseParentheses()
    {
        var open = Current;
        Advance();
        var inner = ExpectExpression(ParseMode.Default);
        Expect(TokenKind.CloseParenthesis, ")");
        return new NestedExpression(From(open), inner);
    }

    ArrayExpression ParseArray()
    {
        var open = Current;
        var items = new List<Expression>();
        _hiddenLines++;
        Advance();
        while (!Is(TokenKind.CloseBracket))
        {
            items.Add(ExpectExpression(ParseMode.Default));
            if (!TryTake(TokenKind.Comma))
                break;
        }

        _hiddenLines--;
        Expect(TokenKind.CloseBracket, "]");
        return new ArrayExpression(From(open), [.. items]);
    }

    ObjectExpression ParseObject()
    {
        var open = Current;
        var members = new List<(string, Expression)>();
        _hiddenLines++;
        Advance();
        while (!Is(TokenKind.CloseBrace))
        {
            members.Add(ParseObjectMember());
            if (!TryTake(TokenKind.Comma))
                break;
        }

        _hiddenLines--;
        Expect(TokenKind.CloseBrace, "}");
        return new ObjectExpression(From(open), [.. members]);
    }

    (string Name, Expression Value) ParseObjectMember()
    {
        var name = Current;
        if (name.Kind is not (TokenKind.Identifier or TokenKind.String))
            throw Fail(place => ScriptProblems.MissingMemberName(place, Shown(name)));

        Advance();
        if (!TryTake(TokenKind.Colon))
            throw Fail(place => ScriptProblems.MissingSign(place, ":", Shown(Current)));

        return (name.Name ?? name.Literal.AsString()!, ExpectExpression(ParseMode.Default));
    }

    InterpolatedExpression ParseInterpolation()
    {
        var open = Current;
        var parts = new List<Expression>();
        while (true)
        {
            if (!Current.Literal.AsSpan().IsEmpty)
                parts.Add(new LiteralExpression(At(Current), Current.Literal));

            var isLast = Is(TokenKind.InterpolationEnd);
            Advance();
            if (isLast)
                return new InterpolatedExpression(From(open), [.. parts]);

            parts.Add(ExpectExpression(ParseMode.Default));
            if (Current.Kind is not (TokenKind.InterpolationMiddle or TokenKind.InterpolationEnd))
                throw Fail(place => ScriptProblems.MissingSign(place, "}", Shown(Current)));
        }
    }
}
