using Reports.Engine.Scripting.Evaluation;
using Reports.Engine.Scripting.Evaluation.Expressions;
using Reports.Engine.Scripting.Evaluation.Statements;

namespace Reports.Engine.Scripting.Parsing;

/// <summary>Loops, <c>with</c>, <c>wrap</c>, <c>capture</c> and the statements of one line.</summary>
sealed partial class Parser
{
    Statement ParseFor()
    {
        var opener = Current;
        Advance();
        var header = ParseHeader(ParseForHeader);
        var body = ParsePart();
        var otherwise = TakeElse(opener, out _);
        TakeEnd();
        if (header is not { } found)
            return body;

        return opener.Name == "for"
            ? new ForStatement(found.Variable, found.Source, found.Options, body, otherwise)
            : new TableRowStatement(found.Variable, found.Source, found.Options, body, otherwise);
    }

    (PathExpression Variable, Expression Source, LoopOptions Options)? ParseForHeader()
    {
        var first = Current;
        if (ExpectExpression(ParseMode.Basic) is not PathExpression variable)
            throw Fail(first, place => ScriptProblems.MissingVariable(place, Shown(first)));
        if (!IsWord("in"))
            throw Fail(place => ScriptProblems.MissingIn(place, Shown(Current)));

        Advance();
        var source = ExpectExpression(ParseMode.LoopSource);
        if (variable is not (GlobalVariable or LocalVariable))
            _writes.Note(variable);
        return (variable, source, ParseLoopOptions());
    }

    LoopOptions ParseLoopOptions()
    {
        var options = LoopOptions.None;
        while (Is(TokenKind.Identifier))
        {
            var name = Current;
            Advance();
            var value = TryTake(TokenKind.Colon) ? ExpectExpression(ParseMode.Basic) : null;
            options = (name.Name, value) switch
            {
                ("reversed", _) => options with { Reversed = true },
                ("offset", not null) => options with { Offset = value },
                ("limit", not null) => options with { Limit = value },
                ("cols", not null) => options with { Columns = value },
                ("offset" or "limit" or "cols", _) => throw Fail(place => ScriptProblems.MissingValue(place, Shown(Current))),
                _ => throw Fail(name, place => ScriptProblems.UnknownLoopOption(place, name.Name!)),
            };
        }

        return options;
    }

    WhileStatement ParseWhile()
    {
        var opener = Current;
        Advance();
        var condition = ParseHeader(() => Tolerant(ExpectExpression(ParseMode.Default)));
        var body = ParseBody(opener);
        TakeEnd();
        return new WhileStatement(condition ?? new LiteralExpression(At(opener), false), body);
    }

    WithStatement ParseWith()
    {
        var opener = Current;
        Advance();
        var target = ParseHeader(() => ExpectExpression(ParseMode.Default));
        _writes.EntersObject = true;
        var body = ParseBody(opener);
        TakeEnd();
        return new WithStatement(target ?? new ThisExpression(At(opener)), body);
    }

    Statement ParseWrap()
    {
        var opener = Current;
        var encoder = SegmentOf(opener).Encoder;
        Advance();
        var call = ParseHeader(ParseWrapTarget);
        var body = ParseBody(opener);
        TakeEnd();
        return call is null ? body : new WrapStatement(call, body, encoder);
    }

    CallExpression ParseWrapTarget() => ExpectExpression(ParseMode.Default) switch
    {
        CallExpression call => call,
        PathExpression path => new CallExpression(path.Place, path, []),
        var other => new CallExpression(other.Place, other, []),
    };

    CaptureStatement ParseCapture()
    {
        var opener = Current;
        Advance();
        var target = ParseHeader(() => ExpectExpression(ParseMode.Default));
        if (target is not null)
            _writes.Note(target);
        var body = ParseBody(opener);
        TakeEnd();
        return new CaptureStatement(target ?? new LiteralExpression(At(opener), default), body, _settings.PrintsParagraphs);
    }

    ImportStatement ParseImport()
    {
        Advance();
        var source = ExpectExpression(ParseMode.Default);
        _writes.Note(new ThisExpression(source.Place));
        EndStatement();
        return new ImportStatement(source);
    }

    ReadOnlyStatement ParseReadOnly()
    {
        Advance();
        var first = Current;
        if (!Is(TokenKind.Identifier) && !Is(TokenKind.LocalIdentifier))
            throw Fail(place => ScriptProblems.MissingVariable(place, Shown(first)));
        if (ParseName() is not PathExpression variable)
            throw Fail(first, place => ScriptProblems.MissingVariable(place, Shown(first)));

        _writes.Note(variable);
        EndStatement();
        return new ReadOnlyStatement(variable);
    }

    ReturnStatement ParseReturn()
    {
        Advance();
        var value = StartsExpression() ? ParseExpression() : null;
        EndStatement();
        return new ReturnStatement(value);
    }

    JumpStatement ParseJump(Flow flow)
    {
        var word = Current;
        Advance();
        EndStatement();
        return new JumpStatement(At(word), flow);
    }

    RunBlockStatement ParseRunBlock()
    {
        var sign = Current;
        Advance();
        if (Current.Kind is not (TokenKind.NewLine or TokenKind.Semicolon or TokenKind.TagEnd or TokenKind.EndOfTemplate))
            throw Fail(sign, ScriptProblems.BlockInExpression);

        EndStatement();
        return new RunBlockStatement(At(sign));
    }
}
