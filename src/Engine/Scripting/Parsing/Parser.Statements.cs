using Reports.Engine.Scripting.Evaluation;
using Reports.Engine.Scripting.Evaluation.Expressions;
using Reports.Engine.Scripting.Evaluation.Statements;
using Reports.Engine.Scripting.Syntax;

namespace Reports.Engine.Scripting.Parsing;

/// <summary>Statements by their first word.</summary>
sealed partial class Parser
{
    readonly Writes _writes = new();

    Statement ParseStatement()
    {
        if (Is(TokenKind.Identifier) && !(Keywords.IsLoop(Current.Name!) && Peek().Kind == TokenKind.Dot))
        {
            switch (Current.Name)
            {
                case "if": return ParseIf();
                case "case": return ParseCase();
                case "for" or "tablerow": return ParseFor();
                case "while": return ParseWhile();
                case "func": return ParseFunction();
                case "with": return ParseWith();
                case "wrap": return ParseWrap();
                case "capture": return ParseCapture();
                case "import": return ParseImport();
                case "readonly": return ParseReadOnly();
                case "ret": return ParseReturn();
                case "break": return ParseJump(Flow.Break);
                case "continue": return ParseJump(Flow.Continue);
            }
        }

        return Current is { Kind: TokenKind.LocalIdentifier, Name: "$$" } ? ParseRunBlock() : ParseExpressionStatement();
    }

    /// <summary>A value that is printed, or an assignment.</summary>
    Statement ParseExpressionStatement()
    {
        var first = Current;
        var expression = ParseExpression();
        if (AssignmentOperator() is not { } assignment)
        {
            var print = new PrintStatement(From(first), expression, SegmentOf(first).Encoder);
            EndStatement();
            return print;
        }

        if (Is(TokenKind.Assign) && expression is CallExpression { IsExplicit: true } call && InlineParameters(call) is { } parameters)
            return ParseInlineFunction(call, parameters);
        if (expression is CallExpression or BinaryExpression or LogicalExpression or ConditionalExpression)
            throw Fail(first, ScriptProblems.AssignmentInside);

        var sign = At(Current);
        Advance();
        var value = ExpectExpression(ParseMode.Default);
        _writes.Note(expression);
        EndStatement();
        return new AssignStatement(expression, assignment == BinaryOperator.Coalesce
            ? value
            : new BinaryExpression(From(first), expression, assignment, sign, value));
    }

    /// <summary>The operator of a compound assignment; <see cref="BinaryOperator.Coalesce"/> stands for a plain one.</summary>
    BinaryOperator? AssignmentOperator() => Current.Kind switch
    {
        TokenKind.Assign => BinaryOperator.Coalesce,
        TokenKind.PlusAssign => BinaryOperator.Add,
        TokenKind.MinusAssign => BinaryOperator.Subtract,
        TokenKind.AsteriskAssign => BinaryOperator.Multiply,
        TokenKind.SlashAssign => BinaryOperator.Divide,
        TokenKind.DoubleSlashAssign => BinaryOperator.DivideWhole,
        TokenKind.PercentAssign => BinaryOperator.Modulus,
        _ => null,
    };

    IfStatement ParseIf()
    {
        var opener = Current;
        var branches = new List<(Expression, Statement)>();
        Statement? otherwise = null;
        do
        {
            Advance();
            var condition = ParseHeader(() => Tolerant(ExpectExpression(ParseMode.Default)));
            var body = ParsePart();
            if (condition is not null)
                branches.Add((condition, body));
            otherwise = TakeElse(opener, out var another);
            if (!another)
                break;
        }
        while (true);

        TakeEnd();
        return new IfStatement([.. branches], otherwise);
    }

    /// <summary>Takes <c>else</c> with its block; stands at <c>if</c> when another condition follows.</summary>
    Statement? TakeElse(Token opener, out bool another)
    {
        another = false;
        while (!IsAtEnd(opener))
        {
            if (!IsWord("else"))
            {
                var stray = Current;
                Report(stray, place => ScriptProblems.WordOfOtherBlock(place, stray.Name!, opener.Name!));
                SkipStatement();
                ParsePart();
                continue;
            }

            Advance();
            another = IsWord("if") && opener.Name == "if";
            return another ? null : ParseElseBody(opener);
        }

        return null;
    }

    Statement ParseElseBody(Token opener)
    {
        ParseHeader(() => true);
        return ParseBody(opener);
    }

    CaseStatement ParseCase()
    {
        var opener = Current;
        Advance();
        var subject = ParseHeader(() => Tolerant(ExpectExpression(ParseMode.Default)));
        ParseOutsideWhen();
        var branches = new List<(Expression[], Statement)>();
        while (IsWord("when"))
        {
            Advance();
            var values = ParseHeader(ParseWhenValues);
            var body = ParsePart();
            if (values is not null)
                branches.Add((values, body));
        }

        if (branches.Count == 0 && IsWord("else"))
            Report(Current, place => ScriptProblems.StrayWord(place, "else"));
        var otherwise = TakeElse(opener, out _);
        TakeEnd();
        return new CaseStatement(subject ?? new LiteralExpression(At(opener), default), [.. branches], otherwise);
    }

    /// <summary>Between <c>case</c> and the first <c>when</c> only spaces and static text may stand; they are dropped.</summary>
    void ParseOutsideWhen()
    {
        while (Current.Kind is TokenKind.Static or TokenKind.TagStart or TokenKind.TagEnd or TokenKind.NewLine or TokenKind.Semicolon)
            Advance();
        if (Is(TokenKind.EndOfTemplate) || Current is { Kind: TokenKind.Identifier, Name: "when" or "else" or "end" })
            return;

        Report(Current, ScriptProblems.OutsideWhen);
        ParsePart();
    }

    Expression[] ParseWhenValues()
    {
        var values = new List<Expression>();
        while (StartsExpression())
        {
            values.Add(ParseExpression(ParseMode.When));
            if (!TryTake(TokenKind.Comma) && !TryTake(TokenKind.Or))
                break;
        }

        return values.Count > 0 ? [.. values] : throw Fail(place => ScriptProblems.MissingValue(place, Shown(Current)));
    }

    /// <summary>The rest of a block's first line; when it cannot be read, the block is read all the same.</summary>
    T? ParseHeader<T>(Func<T> parse)
    {
        var (depth, hiddenLines) = (_depth, _hiddenLines);
        try
        {
            var header = parse();
            EndStatement();
            return header;
        }
        catch (ParseFailure)
        {
            (_depth, _hiddenLines) = (depth, hiddenLines);
            SkipStatement();
            return default;
        }
    }

    /// <summary>What must stand behind a statement: an end of line, a semicolon, or the end of the tag.</summary>
    void EndStatement()
    {
        if (Current.Kind is TokenKind.NewLine or TokenKind.Semicolon)
            Advance();
        else if (Current.Kind is not (TokenKind.TagEnd or TokenKind.EndOfTemplate))
            throw Fail(place => ScriptProblems.Unexpected(place, Shown(Current)));
    }

    static Expression Tolerant(Expression condition)
    {
        condition.Tolerate();
        return condition;
    }
}
