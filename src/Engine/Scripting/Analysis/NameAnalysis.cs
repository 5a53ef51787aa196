using Reports.Engine.Scripting.Library;
using Reports.Engine.Scripting.Pages;
using Scriban.Syntax;

namespace Reports.Engine.Scripting.Analysis;

/// <summary>Finds the names of the data that a template uses, and what it asks around its words, by reading its statements in order.</summary>
sealed class NameAnalysis
{
    readonly ExpressionNames _expressions;
    readonly List<PrintedText> _texts = [];
    NameScope _scope = new();
    IReadOnlyList<string> _asked = [];

    NameAnalysis(Page page, FunctionLibrary library) => _expressions = new ExpressionNames(page.Text, library, this);

    public static NameAnalysis Of(Page page, FunctionLibrary library)
    {
        var analysis = new NameAnalysis(page, library);
        analysis.Visit(page.Body);
        return analysis;
    }

    /// <summary>Every use, in the order of the template.</summary>
    public IReadOnlyList<NameUse> Names => _expressions.Found;

    /// <summary>What it prints, in its order.</summary>
    public IReadOnlyList<PrintedText> Texts => _texts;

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
            case StaticNode words: _texts.Add(new(words.Segment.Text, _asked)); break;
            case PrintNode { Printed: ScriptExpression printed }: Use(printed); _texts.Add(new(null, _asked)); break;
            case PrintNode print: Visit(print.Printed); break;
            case CaptureNode { Capture: var capture }: Visit(capture.Body); Made(capture.Target, null); break;
            case ScriptExpressionStatement { Expression: ScriptAssignExpression assignment }: VisitAssign(assignment); break;
            case ScriptExpressionStatement { Expression: { } expression }: Use(expression); break;
            case ScriptIfStatement choice: VisitIf(choice, _asked, []); break;
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
        var read = _expressions.Read.Count;
        Use(assignment.Value);
        Made(assignment.Target, assignment.Value is IScriptVariablePath ? Path(assignment.Value) : null, _expressions.Read.Skip(read).FirstOrDefault());
    }

    // What stands after else is there for want of what the first condition asks: that stays first along a chain of else if.
    void VisitIf(ScriptIfStatement choice, IReadOnlyList<string> outer, IReadOnlyList<string> before)
    {
        var read = _expressions.Read.Count;
        Ask(choice.Condition);
        IReadOnlyList<string> chain = [.. before, .. _expressions.Read.Skip(read)];
        _asked = [.. chain, .. outer];
        Visit(choice.Then);
        if (choice.Else is ScriptIfStatement next)
            VisitIf(next, outer, chain);
        else
            Visit(choice.Else);
        _asked = outer;
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
        var read = _expressions.Read.Count;
        _expressions.Visit(loop.Iterator, NameKind.List, _scope);
        var source = _expressions.Read.Skip(read).FirstOrDefault();
        var asked = _asked;
        _asked = [.. _expressions.Read.Skip(read), .. asked];
        foreach (var option in loop.NamedArguments)
            if (option.Value is not null)
                Use(option.Value);

        var outer = Enter();
        Made(loop.Variable, Path(loop.Iterator) is { Length: > 0 } path ? path + "[]" : null, source is null ? null : source + "[]");
        Visit(loop.Body);
        _scope = outer;
        Visit(loop.Else);
        _asked = asked;
    }

    void VisitWithin(ScriptWithStatement with)
    {
        Use(with.Name);
        var outer = Enter();
        _scope.Within = Path(with.Name) ?? string.Empty;
        Visit(with.Body);
        _scope = outer;
    }

    void Made(ScriptExpression? target, string? path, string? source = null)
    {
        if (target is ScriptVariable variable)
            _scope.Set(variable.Name, path, source);
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
