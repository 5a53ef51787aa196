using Reports.Engine.Scripting.Evaluation;
using Reports.Engine.Scripting.Evaluation.Expressions;
using Reports.Engine.Scripting.Syntax;

namespace Reports.Engine.Scripting.Parsing;

/// <summary>Operators, calls, conditions and pipes, by their precedence.</summary>
sealed partial class Parser
{
    Expression ExpectExpression(ParseMode mode)
    {
        if (!StartsExpression())
            throw Fail(place => ScriptProblems.MissingValue(place, Shown(Current)));

        var first = Current;
        var expression = ParseExpression(mode);
        if (AssignmentOperator() is not null)
            throw Fail(first, ScriptProblems.AssignmentInside);

        return expression;
    }

    Expression ParseExpression(ParseMode mode = ParseMode.Default)
    {
        Descend();
        var depth = _depth;
        var expression = ParseOperation(0, insideCall: false, mode);
        if (mode != ParseMode.Basic && expression is not FunctionExpression)
            expression = ParsePipes(ParseCondition(expression), mode);
        _depth = depth - 1;
        return expression;
    }

    Expression ParsePipes(Expression from, ParseMode mode)
    {
        while (Is(TokenKind.Pipe))
        {
            Descend();
            _hiddenLines++;
            Advance();
            _hiddenLines--;
            if (!StartsExpression())
                throw Fail(place => ScriptProblems.MissingValue(place, Shown(Current)));

            from = Pipe(from, ParseCondition(ParseOperation(0, insideCall: false, mode)));
        }

        return from;
    }

    /// <summary>Hands a value to the function that a pipe leads to: the first one of the expression.</summary>
    Expression Pipe(Expression from, Expression to) => to switch
    {
        CallExpression call => call.WithFirst(from),
        NestedExpression => new PipeExpression(From(from.Place), from, to),
        PathExpression path => new CallExpression(path.Place, path, [new Argument(null, from)]),
        BinaryExpression binary =>
            new BinaryExpression(binary.Place, Pipe(from, binary.Left), binary.Operation, binary.Sign, binary.Right),
        LogicalExpression logical =>
            new LogicalExpression(logical.Place, Pipe(from, logical.Left), logical.Operation, logical.Sign, logical.Right),
        ConditionalExpression condition => condition.With(Pipe(from, condition.Condition)),
        UnaryExpression unary => new UnaryExpression(unary.Place, unary.Operation, Pipe(from, unary.Operand)),
        _ => new PipeExpression(From(from.Place), from, to),
    };

    Expression ParseCondition(Expression condition)
    {
        if (!Is(TokenKind.Question))
            return condition;

        Advance();
        var yes = ExpectExpression(ParseMode.Default);
        Expect(TokenKind.Colon, ":");
        var no = ExpectExpression(ParseMode.Default);
        return new ConditionalExpression(From(condition.Place), condition, yes, no);
    }

    /// <summary>Operators that bind stronger than a precedence, and the call that the first operand may be.</summary>
    Expression ParseOperation(int precedence, bool insideCall, ParseMode mode)
    {
        Descend();
        var depth = _depth;
        var left = ParseUnary(mode);
        while (mode != ParseMode.Basic && left is not FunctionExpression)
        {
            if (Operators.Of(Current.Kind) is { } found && !(mode == ParseMode.When && found.Operation == BinaryOperator.Or))
            {
                if (found.Precedence <= precedence)
                    break;

                left = ParseRight(left, found.Operation, found.Precedence, insideCall, mode);
            }
            else if (!insideCall && StartsExpression() && !(mode == ParseMode.LoopSource && Is(TokenKind.Identifier)))
            {
                left = ParseCall(left, precedence, mode);
                break;
            }
            else
            {
                break;
            }
        }

        _depth = depth - 1;
        return left;
    }

    Expression ParseRight(Expression left, BinaryOperator operation, int precedence, bool insideCall, ParseMode mode)
    {
        Descend();
        var sign = At(Current);
        Advance();
        if (!StartsExpression())
            throw Fail(place => ScriptProblems.MissingValue(place, Shown(Current)));

        var right = ParseOperation(precedence, insideCall, mode);
        var place = From(left.Place);
        return operation is BinaryOperator.And or BinaryOperator.Or or BinaryOperator.Coalesce or BinaryOperator.NotNull
            ? new LogicalExpression(place, left, operation, sign, right)
            : new BinaryExpression(place, left, operation, sign, right);
    }

    /// <summary>A call whose arguments are separated by spaces.</summary>
    CallExpression ParseCall(Expression target, int precedence, ParseMode mode)
    {
        var arguments = new List<Argument>();
        do
        {
            if (Is(TokenKind.Identifier) && Peek().Kind == TokenKind.Colon)
            {
                arguments.Add(ParseNamedArgument(ParseMode.Basic));
            }
            else
            {
                if (mode == ParseMode.LoopSource && Is(TokenKind.Identifier))
                    break;

                arguments.Add(new Argument(null, ParseOperation(precedence, insideCall: true, mode)));
            }
        }
        while (arguments[^1].Value is not FunctionExpression && StartsExpression() && Operators.Of(Current.Kind) is null);

        return new CallExpression(From(target.Place), target, [.. arguments]);
    }

    Argument ParseNamedArgument(ParseMode mode)
    {
        var name = Current.Name;
        Advance();
        Advance();
        return new Argument(name, ExpectExpression(mode));
    }

    bool StartsExpression() => Current.Kind is
        TokenKind.Identifier or TokenKind.LocalIdentifier or TokenKind.Number or TokenKind.String
        or TokenKind.InterpolationStart or TokenKind.OpenParenthesis or TokenKind.OpenBrace or TokenKind.OpenBracket
        or TokenKind.Exclamation or TokenKind.Minus or TokenKind.Plus or TokenKind.At or TokenKind.Caret
        or TokenKind.DoublePlus or TokenKind.DoubleMinus;
}
