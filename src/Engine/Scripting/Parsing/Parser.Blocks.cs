using Reports.Engine.Scripting.Evaluation.Statements;
using Reports.Engine.Scripting.Segments;

namespace Reports.Engine.Scripting.Parsing;

/// <summary>Blocks: statements up to the word that ends or divides them.</summary>
sealed partial class Parser
{
    /// <summary>The whole template; words that end nothing are reported and passed over.</summary>
    Statement ParseTemplate()
    {
        var statements = new List<Statement>();
        while (true)
        {
            ParseStatements(statements);
            if (Is(TokenKind.EndOfTemplate))
                return Finish(statements);

            var stray = Current;
            Report(stray, place => ScriptProblems.StrayWord(place, stray.Name!));
            SkipStatement();
        }
    }

    /// <summary>A block that only <c>end</c> closes.</summary>
    Statement ParseBody(Token opener)
    {
        var statements = new List<Statement>();
        Descend();
        while (!IsAtEnd(opener))
        {
            ParseStatements(statements);
            if (Current is { Kind: TokenKind.Identifier, Name: not "end" } stray)
            {
                Report(stray, place => ScriptProblems.WordOfOtherBlock(place, stray.Name!, opener.Name!));
                SkipStatement();
            }
        }

        _depth--;
        return Finish(statements);
    }

    /// <summary>One part of a block that <c>else</c> or <c>when</c> may divide.</summary>
    Statement ParsePart()
    {
        var statements = new List<Statement>();
        Descend();
        ParseStatements(statements);
        _depth--;
        return Finish(statements);
    }

    /// <summary>True at the block's <c>end</c>, and at the end of the template, which is reported at the block's opening word.</summary>
    bool IsAtEnd(Token opener)
    {
        if (IsWord("end"))
            return true;
        if (!Is(TokenKind.EndOfTemplate))
            return false;

        if (!_depthReported)
            Report(opener, place => ScriptProblems.NeverClosed(place, opener.Name!));
        return true;
    }

    /// <summary>Takes <c>end</c>, and what must follow a statement.</summary>
    void TakeEnd()
    {
        if (!IsWord("end"))
            return;

        Advance();
        EndStatement();
    }

    /// <summary>Statements up to <c>end</c>, <c>else</c>, <c>when</c> or the end of the template.</summary>
    void ParseStatements(List<Statement> statements)
    {
        while (true)
        {
            switch (Current.Kind)
            {
                case TokenKind.EndOfTemplate:
                    return;
                case TokenKind.Static:
                    statements.Add(StaticOf(_segments[Current.Segment]));
                    Advance();
                    break;
                case TokenKind.TagStart:
                    Mark(statements, SegmentOf(Current).Indent);
                    Advance();
                    break;
                case TokenKind.TagEnd:
                    Mark(statements, null);
                    Advance();
                    break;
                case TokenKind.NewLine or TokenKind.Semicolon:
                    Advance();
                    break;
                case TokenKind.Identifier when Current.Name is "end" or "else" or "when":
                    return;
                default:
                    ParseStatementOrSkip(statements);
                    break;
            }
        }
    }

    void ParseStatementOrSkip(List<Statement> statements)
    {
        var (depth, hiddenLines) = (_depth, _hiddenLines);
        try
        {
            statements.Add(ParseStatement());
        }
        catch (ParseFailure)
        {
            (_depth, _hiddenLines) = (depth, hiddenLines);
            SkipStatement();
        }
    }

    void Mark(List<Statement> statements, string? indent)
    {
        if (_indents)
            statements.Add(new IndentMark(indent));
    }

    /// <summary>Goes to the end of the statement; the body of a <c>do</c> on the way belongs to it.</summary>
    void SkipStatement()
    {
        while (Current.Kind is not (TokenKind.NewLine or TokenKind.Semicolon or TokenKind.TagEnd or TokenKind.EndOfTemplate))
        {
            var opensFunction = IsWord("do") && _previous.Kind is not (TokenKind.Dot or TokenKind.QuestionDot);
            var opener = Current;
            Advance();
            if (!opensFunction)
                continue;

            SkipStatement();
            ParseBody(opener);
            if (IsWord("end"))
                Advance();
        }
    }

    static Statement StaticOf(Segment segment) => segment is StaticSegment text
        ? new StaticStatement(text)
        : new IntrinsicStatement((IntrinsicSegment)segment);

    static Statement Finish(List<Statement> statements) => statements.Exists(statement => statement is IndentMark)
        ? new IndentedBlock([.. statements])
        : statements is [var single] ? single : new Block([.. statements]);
}
