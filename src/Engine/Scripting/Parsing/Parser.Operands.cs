using System.Globalization;
using Reports.Engine.Scripting.Evaluation;
using Reports.Engine.Scripting.Evaluation.Expressions;
using Reports.Engine.Scripting.Syntax;

namespace Reports.Engine.Scripting.Parsing;

/// <summary>Operands: signs before them, names, literals, and what is attached behind.</summary>
sealed partial class Parser
{
    Expression ParseUnary(ParseMode mode)
    {
        var first = Current;
        switch (first.Kind)
        {
            case TokenKind.Exclamation: return new UnaryExpression(At(first), UnaryOperator.Not, TakeOperand());
            case TokenKind.Minus: return new UnaryExpression(At(first), UnaryOperator.Negate, TakeOperand());
            case TokenKind.Plus: return new UnaryExpression(At(first), UnaryOperator.Plus, TakeOperand());
            case TokenKind.At: return new AliasExpression(At(first), TakeOperand());
            case TokenKind.Caret: return new ExpandExpression(At(first), TakeOperand());
            case TokenKind.DoublePlus or TokenKind.DoubleMinus: return ParsePrefixIncrement(first);
            default: return ParseAttached(ParseOperand(), mode);
        }
    }

    /// <summary>The operand of the sign that stands here.</summary>
    Expression TakeOperand()
    {
        Descend();
        Advance();
        if (!StartsExpression())
            throw Fail(place => ScriptProblems.MissingValue(place, Shown(Current)));

        var operand = ParseUnary(ParseMode.Basic);
        _depth--;
        return operand;
    }

    IncrementExpression ParsePrefixIncrement(Token sign) => TakeOperand() is PathExpression path
        ? Increment(From(sign), path, sign, isPrefix: true)
        : throw Fail(sign, place => ScriptProblems.NotIncrementable(place));

    IncrementExpression Increment(Place place, PathExpression path, Token sign, bool isPrefix)
    {
        _writes.Note(path);
        return new IncrementExpression(place, path, sign.Kind == TokenKind.DoublePlus ? 1 : -1, isPrefix);
    }

    /// <summary>Members, items, arguments in parentheses and increments, as many as follow.</summary>
    Expression ParseAttached(Expression operand, ParseMode mode)
    {
        var depth = _depth;
        while (operand is not FunctionExpression)
        {
            Descend();
            if (Current.Kind is TokenKind.Dot or TokenKind.QuestionDot)
                operand = ParseMember(operand);
            else if (Is(TokenKind.OpenBracket) && !Current.AfterSpace && operand is not (ArrayExpression or ObjectExpression))
                operand = ParseItem(operand);
            else if (Is(TokenKind.OpenParenthesis) && !Current.AfterSpace && operand is (PathExpression or CallExpression) && mode != ParseMode.Basic)
                operand = ParseExplicitCall(operand);
            else if (Current.Kind is TokenKind.DoublePlus or TokenKind.DoubleMinus)
                operand = ParsePostfixIncrement(operand);
            else
                break;
        }

        _depth = depth;
        return operand;
    }

    Expression ParseMember(Expression target)
    {
        var optional = Is(TokenKind.QuestionDot) || target is MemberExpression { IsOptional: true };
        var name = Peek();
        if (name.Kind != TokenKind.Identifier)
            throw Fail(name, place => ScriptProblems.MissingMember(place, Shown(name)));

        Advance();
        Advance();
        if (name.Name is "empty" or "blank" && TryTake(TokenKind.Question))
            return new EmptyTestExpression(From(target.Place), target);

        var member = new MemberExpression(From(target.Place), target, At(name), name.Name!, optional);
        if (optional)
            member.Tolerate();
        return member;
    }

    IndexExpression ParseItem(Expression target)
    {
        Advance();
        if (!StartsExpression())
            throw Fail(place => ScriptProblems.MissingValue(place, Shown(Current)));

        var index = ParseExpression();
        Expect(TokenKind.CloseBracket, "]");
        return new IndexExpression(From(target.Place), target, index, IsOptional(target));
    }

    static bool IsOptional(Expression target) => target switch
    {
        MemberExpression member => member.IsOptional || IsOptional(member.Target),
        IndexExpression index => IsOptional(index.Target),
        NestedExpression nested => IsOptional(nested.Inner),
        _ => false,
    };

    CallExpression ParseExplicitCall(Expression target)
    {
        Advance();
        var arguments = new List<Argument>();
        while (!Is(TokenKind.CloseParenthesis))
        {
            if (arguments.Count > 0 && !TryTake(TokenKind.Comma))
                throw Fail(place => ScriptProblems.MissingSign(place, ")", Shown(Current)));

            arguments.Add(Is(TokenKind.Identifier) && Peek().Kind == TokenKind.Colon
                ? ParseNamedArgument(ParseMode.Default)
                : new Argument(null, ExpectExpression(ParseMode.Default)));
        }

        Advance();
        return new CallExpression(From(target.Place), target, [.. arguments], isExplicit: true);
    }

    IncrementExpression ParsePostfixIncrement(Expression operand)
    {
        var sign = Current;
        if (operand is not PathExpression path)
            throw Fail(sign, ScriptProblems.NotIncrementable);

        Advance();
        return Increment(From(operand.Place), path, sign, isPrefix: false);
    }

    Expression ParseOperand() => Current.Kind switch
    {
        TokenKind.Identifier or TokenKind.LocalIdentifier => ParseName(),
        TokenKind.Number or TokenKind.String => ParseLiteral(),
        TokenKind.InterpolationStart => ParseInterpolation(),
        TokenKind.OpenParenthesis => ParseParentheses(),
        TokenKind.OpenBracket => ParseArray(),
        TokenKind.OpenBrace => ParseObject(),
        _ => throw Fail(place => ScriptProblems.MissingValue(place, Shown(Current))),
    };

    LiteralExpression ParseLiteral()
    {
        var literal = new LiteralExpression(At(Current), Current.Literal);
        Advance();
        return literal;
    }

    Expression ParseName()
    {
        var token = Current;
        if (token.Kind == TokenKind.LocalIdentifier)
            return ParseLocalName(token);

        switch (token.Name)
        {
            case "do": return ParseAnonymousFunction();
            case "for" or "while" or "tablerow" when Peek().Kind == TokenKind.Dot: return ParseLoopMember(token);
        }

        Advance();
        return token.Name switch
        {
            "null" => new LiteralExpression(At(token), default),
            "true" => new LiteralExpression(At(token), true),
            "false" => new LiteralExpression(At(token), false),
            "this" => new ThisExpression(At(token)),
            _ => new GlobalVariable(At(token), token.Name!),
        };
    }

    Expression ParseLocalName(Token token)
    {
        var name = token.Name!;
        if (name == "$$")
            throw Fail(token, ScriptProblems.BlockInExpression);

        Advance();
        var arguments = new ArgumentsVariable(At(token));
        if (name == "$")
            return arguments;

        return int.TryParse(name.AsSpan(1), CultureInfo.InvariantCulture, out var index)
            ? new IndexExpression(At(token), arguments, new LiteralExpression(At(token), index), optional: false)
            : new LocalVariable(At(token), name);
    }

    LoopMemberExpression ParseLoopMember(Token word)
    {
        Advance();
        var name = Peek();
        if (name.Kind != TokenKind.Identifier)
            throw Fail(word, place => ScriptProblems.MissingMember(place, Shown(name)));
        if (LoopMembers.Find(name.Name!) is not { } member || !LoopMembers.Has(word.Name!, member))
            throw Fail(word, place => ScriptProblems.UnknownLoopMember(place, word.Name!, name.Name!));

        Advance();
        Advance();
        return new LoopMemberExpression(From(word), word.Name!, At(name), name.Name!);
    }
}
