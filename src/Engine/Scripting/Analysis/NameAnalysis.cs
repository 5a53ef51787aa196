using Reports.Engine.Scripting.Library;
using Reports.Engine.Scripting.Pages;
using Scriban.Syntax;

namespace Reports.Engine.Scripting.Analysis;

/// <summary>Finds the names of the data that a template uses, by reading its statements in order.</summary>
sealed class NameAnalysis
{
    readonly ExpressionNames _expressions;
    NameScope _scope = new();

    NameAnalysis(Page page, FunctionLibrary library) => _expressions = new ExpressionNames(page.Text, library, this);

    /// <summary>Every use, in the order of the template.</summary>
    public static IReadOnlyList<NameUse> Of(Page page, FunctionLibrary library)
    {
        var analysis = new NameAnalysis(page, library);
        analysis.Visit(page.Body);
        return analysis._expressions.Found;
    }

    public void VisitFunction(ScriptFunction function)
    {
        var outer = Enter();
        foreach (var parameter in function.Parameters ?? [])
            if (parameter.Name is { } name)
                _scope.Set(name.Name, null);
        Visit(function.Body);
        _scope = outer;
    }

    void Visit(ScriptNode? node)
    {
        switch (node)
        {
            case ScriptBlockStatement block: VisitAll(block); break;
            case PrintNode { Printed: ScriptExpression printed }: Use(printed); break;
            case PrintNode print: Visit(print.Printed); break;
            case CaptureNode { Capture: var capture }: Visit(capture.Body); Made(capture.Target, null); break;
            case ScriptExpressionStatement { Expression: ScriptAssignExpression assignment }: VisitAssign(assignment); break;
            case ScriptExpressionStatement { Expression: { } expression }: Use(expression); break;
            case ScriptIfStatement choice: Ask(choice.Condition); Visit(choice.Then); Visit(choice.Else); break;
            case ScriptElseStatement otherwise: Visit(otherwise.Body); break;
            case ScriptCaseStatement choice: Use(choice.Value); Visit(choice.Body); break;
            case ScriptWhenStatement branch: VisitWhen(branch); break;
            case ScriptForStatement loop: VisitFor(loop); break;
            case ScriptWhileStatement loop: Ask(loop.Condition); Visit(loop.Body); break;
            case ScriptReturnStatement { Expression: { } value }: Use(value); break;
            case ScriptWithStatement with: VisitWithin(with); break;
            case ScriptImportStatement import: Use(import.Expression); _scope.Within = Path(import.Expression) ?? string.Empty; break;
            case ScriptFunction function: VisitNamed(function); break;
            case ScriptWrapStatement wrap: Use(wrap.Target); Visit(wrap.Body); break;
            case FunctionBodyNode body: Visit(body.Body); break;
        }
    }

    void VisitAll(ScriptBlockStatement block)
    {
        foreach (var statement in block.Statements)
            Visit(statement);
    }

    void VisitNamed(ScriptFunction function)
    {
        if (function.NameOrDoToken is ScriptVariable name)
            Made(name, null);
        VisitFunction(function);
    }

    void VisitAssign(ScriptAssignExpression assignment)
    {
        Use(assignment.Value);
        Made(assignment.Target, assignment.Value is IScriptVariablePath ? Path(assignment.Value) : null);
    }

    void VisitWhen(ScriptWhenStatement when)
    {
        foreach (var value in when.Values)
            Use(value);
        Visit(when.Body);
        Visit(when.Next);
    }

    void VisitFor(ScriptForStatement loop)
    {
        _expressions.Visit(loop.Iterator, NameKind.List, _scope);
        foreach (var option in loop.NamedArguments)
            if (option.Value is not null)
                Use(option.Value);

        var outer = Enter();
        Made(loop.Variable, Path(loop.Iterator) is { Length: > 0 } path ? path + "[]" : null);
        Visit(loop.Body);
        _scope = outer;
        Visit(loop.Else);
    }

    void VisitWithin(ScriptWithStatement with)
    {
        Use(with.Name);
        var outer = Enter();
        _scope.Within = Path(with.Name) ?? string.Empty;
        Visit(with.Body);
        _scope = outer;
    }

    void Made(ScriptExpression? target, string? path)
    {
        if (target is ScriptVariable variable)
            _scope.Set(variable.Name, path);
        else
            Use(target);
    }

    NameScope Enter()
    {
        var outer = _scope;
        _scope = new NameScope(outer);
        return outer;
    }

    void Use(ScriptExpression? expression) => _expressions.Visit(expression, NameKind.Value, _scope);

    void Ask(ScriptExpression? expression) => _expressions.Visit(expression, NameKind.Condition, _scope);

    string? Path(ScriptExpression? expression) => _expressions.PathOf(expression, _scope);
}
