using Reports.Engine.Scripting.Evaluation;
using Reports.Engine.Scripting.Evaluation.Expressions;
using Reports.Engine.Scripting.Evaluation.Statements;
using Reports.Engine.Scripting.Functions;

namespace Reports.Engine.Scripting.Analysis;

/// <summary>Finds the names of the data that a template uses, by reading its statements in order.</summary>
sealed class NameAnalysis
{
    readonly ExpressionNames _expressions;
    NameScope _scope = new();

    NameAnalysis(FunctionLibrary library) => _expressions = new ExpressionNames(library, this);

    /// <summary>Every use, in the order of the template.</summary>
    public static IReadOnlyList<NameUse> Of(Statement body, FunctionLibrary library)
    {
        var analysis = new NameAnalysis(library);
        analysis.Visit(body);
        return analysis._expressions.Found;
    }

    public void VisitFunction(TemplateFunction function)
    {
        var outer = Enter();
        foreach (var parameter in function.Parameters)
            _scope.Set(parameter.Name, null);
        if (function.Body is not null)
            Visit(function.Body);
        if (function.Result is not null)
            Use(function.Result);
        _scope = outer;
    }

    void Visit(Statement statement)
    {
        switch (statement)
        {
            case Block block: VisitAll(block.Statements); break;
            case IndentedBlock block: VisitAll(block.Statements); break;
            case PrintStatement print: Use(print.Expression); break;
            case AssignStatement assign: VisitAssign(assign); break;
            case IfStatement choice: VisitIf(choice); break;
            case CaseStatement choice: VisitCase(choice); break;
            case ForStatement loop: VisitFor(loop); break;
            case WhileStatement loop: Ask(loop.Condition); Visit(loop.Body); break;
            case ReturnStatement { Value: { } value }: Use(value); break;
            case CaptureStatement capture: Visit(capture.Body); Made(capture.Target, null); break;
            case WithStatement with: VisitWithin(with.Target, with.Body); break;
            case ImportStatement import: Use(import.Source); _scope.Within = Path(import.Source) ?? string.Empty; break;
            case FunctionStatement function: Made(function.Name, null); VisitFunction(function.Function); break;
            case WrapStatement wrap: Use(wrap.Call); Visit(wrap.Body); break;
        }
    }

    void VisitAll(IEnumerable<Statement> statements)
    {
        foreach (var statement in statements)
            Visit(statement);
    }

    void VisitAssign(AssignStatement assign)
    {
        Use(assign.Value);
        Made(assign.Target, assign.Value is PathExpression ? Path(assign.Value) : null);
    }

    void VisitIf(IfStatement choice)
    {
        foreach (var (condition, body) in choice.Branches)
        {
            Ask(condition);
            Visit(body);
        }

        if (choice.Otherwise is not null)
            Visit(choice.Otherwise);
    }

    void VisitCase(CaseStatement choice)
    {
        Use(choice.Subject);
        foreach (var (values, body) in choice.Branches)
        {
            foreach (var value in values)
                Use(value);
            Visit(body);
        }

        if (choice.Otherwise is not null)
            Visit(choice.Otherwise);
    }

    void VisitFor(ForStatement loop)
    {
        _expressions.Visit(loop.Source, NameKind.List, _scope);
        foreach (var option in loop.Options.Parts)
            Use(option);

        var outer = Enter();
        Made(loop.Variable, Path(loop.Source) is { Length: > 0 } path ? path + "[]" : null);
        Visit(loop.Body);
        _scope = outer;
        if (loop.Otherwise is not null)
            Visit(loop.Otherwise);
    }

    void VisitWithin(Expression target, Statement body)
    {
        Use(target);
        var outer = Enter();
        _scope.Within = Path(target) ?? string.Empty;
        Visit(body);
        _scope = outer;
    }

    void Made(Expression target, string? path)
    {
        if (target is GlobalVariable variable)
            _scope.Set(variable.Name, path);
        else if (target is LocalVariable local)
            _scope.Set(local.Name, path);
        else
            Use(target);
    }

    NameScope Enter()
    {
        var outer = _scope;
        _scope = new NameScope(outer);
        return outer;
    }

    void Use(Expression expression) => _expressions.Visit(expression, NameKind.Value, _scope);

    void Ask(Expression expression) => _expressions.Visit(expression, NameKind.Condition, _scope);

    string? Path(Expression expression) => _expressions.PathOf(expression, _scope);
}
