using Reports.Engine.Scripting.Evaluation;
using Reports.Engine.Scripting.Evaluation.Expressions;
using Reports.Engine.Scripting.Evaluation.Statements;
using Reports.Engine.Scripting.Functions;
using Reports.Engine.Scripting.Syntax;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Parsing;

/// <summary>Functions: <c>func</c>, <c>do</c> and inline ones.</summary>
sealed partial class Parser
{
    /// <summary>More parameters than a call keeps account of.</summary>
    const int MaxParameters = 63;

    Statement ParseFunction()
    {
        var opener = Current;
        Advance();
        var header = ParseHeader(ParseFunctionHeader);
        var body = ParseBody(opener);
        TakeEnd();
        if (header is not { } found)
            return Block.Empty;

        _writes.Note(found.Name);
        return new FunctionStatement(found.Name, new TemplateFunction(found.Name.ToString(), found.Parameters, body, _settings.PrintsParagraphs));
    }

    (PathExpression Name, FunctionParameter[]? Parameters)? ParseFunctionHeader()
    {
        var first = Current;
        if (first.Kind is not (TokenKind.Identifier or TokenKind.LocalIdentifier)
            || ParseName() is not PathExpression name)
            throw Fail(first, place => ScriptProblems.MissingVariable(place, Shown(first)));

        return (name, Is(TokenKind.OpenParenthesis) ? ParseParameters() : null);
    }

    /// <summary><c>do … end</c>, at <c>do</c>; what follows <c>end</c> belongs to the expression around it.</summary>
    FunctionExpression ParseAnonymousFunction()
    {
        var opener = Current;
        Advance();
        var parameters = Is(TokenKind.OpenParenthesis) ? ParseParameters() : null;
        EndStatement();
        var hiddenLines = _hiddenLines;
        _hiddenLines = 0;
        var body = ParseBody(opener);
        _hiddenLines = hiddenLines;
        if (IsWord("end"))
            Advance();
        return new FunctionExpression(From(opener), new TemplateFunction("do", parameters, body, _settings.PrintsParagraphs));
    }

    FunctionParameter[] ParseParameters()
    {
        Expect(TokenKind.OpenParenthesis, "(");
        var parameters = new List<FunctionParameter>();
        while (!Is(TokenKind.CloseParenthesis))
        {
            if (parameters.Count > 0)
                Expect(TokenKind.Comma, ",");
            if (parameters.Count >= MaxParameters)
                throw Fail(place => ScriptProblems.Unexpected(place, Shown(Current)));

            parameters.Add(ParseParameter(parameters));
        }

        Advance();
        return [.. parameters];
    }

    FunctionParameter ParseParameter(List<FunctionParameter> before)
    {
        var name = Current;
        if (!Is(TokenKind.Identifier))
            throw Fail(place => ScriptProblems.MissingVariable(place, Shown(name)));

        Advance();
        var afterRest = before is [.., { IsRest: true }];
        if (TryTake(TokenKind.Assign))
        {
            if (afterRest)
                throw Fail(name, place => ScriptProblems.ParameterOrder(place, name.Name!));

            return FunctionParameter.Optional(name.Name!, defaultValue: ParseDefault(name));
        }

        if (afterRest)
            throw Fail(name, place => ScriptProblems.ParameterOrder(place, name.Name!));
        if (TryTake(TokenKind.TripleDot))
            return FunctionParameter.Rest(name.Name!);
        if (before is [.., { IsOptional: true }])
            throw Fail(name, place => ScriptProblems.ParameterOrder(place, name.Name!));

        return FunctionParameter.Required(name.Name!);
    }

    Value ParseDefault(Token name) => ExpectExpression(ParseMode.Default) switch
    {
        LiteralExpression literal => literal.Value,
        UnaryExpression { Operand: LiteralExpression { Value.IsInteger: true } literal, Operation: UnaryOperator.Negate } =>
            -literal.Value.AsInteger(),
        _ => throw Fail(name, place => ScriptProblems.DefaultNotLiteral(place, name.Name!)),
    };

    /// <summary>The parameters when <c>f(x, y)</c> can be the beginning of an inline function.</summary>
    static FunctionParameter[]? InlineParameters(CallExpression call)
    {
        if (call.Target is not GlobalVariable)
            return null;

        var parameters = new List<FunctionParameter>();
        foreach (var argument in call.Arguments)
        {
            if (argument is not { Name: null, Value: GlobalVariable variable })
                return null;

            parameters.Add(FunctionParameter.Required(variable.Name));
        }

        return [.. parameters];
    }

    FunctionStatement ParseInlineFunction(CallExpression call, FunctionParameter[] parameters)
    {
        Advance();
        var result = ExpectExpression(ParseMode.Default);
        EndStatement();
        var name = (GlobalVariable)call.Target;
        _writes.Note(name);
        return new FunctionStatement(name, new TemplateFunction(name.Name, parameters, result));
    }
}
