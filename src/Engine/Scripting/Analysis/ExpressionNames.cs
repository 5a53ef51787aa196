using System.Collections.Frozen;
using Reports.Engine.Scripting.Library;
using Reports.Engine.Scripting.Pages;
using Scriban.Syntax;

namespace Reports.Engine.Scripting.Analysis;

/// <summary>Finds the names of the data in expressions.</summary>
sealed class ExpressionNames(PageText text, FunctionLibrary library, NameAnalysis statements)
{
    /// <summary>Functions that give back the items of the array they take, so that a loop over them goes over the data.</summary>
    static readonly FrozenSet<string> KeepsItems = FrozenSet.Create(
        "array.sort", "array.filter", "array.limit", "array.offset", "array.reverse", "array.uniq", "array.compact",
        "array.add", "array.add_range", "array.concat", "array.insert_at", "array.remove_at", "vi.sort_names");

    readonly List<NameUse> _found = [];
    readonly List<string> _read = [];

    public IReadOnlyList<NameUse> Found => _found;

    /// <summary>The paths read so far, also those that lie behind what the template has made.</summary>
    public IReadOnlyList<string> Read => _read;

    public void Visit(ScriptNode? expression, NameKind kind, NameScope scope) => Visit(expression, kind, scope, []);

    /// <summary>The path of the data that an expression stands for; null when it stands for none.</summary>
    public string? PathOf(ScriptNode? expression, NameScope scope) => expression switch
    {
        ScriptVariableGlobal variable => PathOf(variable.Name, scope),
        ScriptVariable variable => scope.TryFind(variable.Name, out var path) ? path : null,
        ScriptIsEmptyExpression => null,
        ScriptMemberExpression member => Join(PathOf(member.Target, scope), "." + member.Member?.Name),
        ScriptIndexerExpression { Index: ScriptLiteral { Value: string name } } index => Join(PathOf(index.Target, scope), "." + name),
        ScriptIndexerExpression index => Join(PathOf(index.Target, scope), "[]"),
        ScriptNestedExpression nested => PathOf(nested.Expression, scope),
        ScriptPipeCall pipe when Pipes.Stages(pipe) is var stages && stages.Skip(1).All(stage => KeepsItems.Contains(NameOf(stage))) => PathOf(stages[0], scope),
        ScriptFunctionCall { Arguments: [var first, ..] } call when KeepsItems.Contains(NameOf(call)) => PathOf(first, scope),
        ScriptThisExpression => string.Empty,
        _ => null,
    };

    void Visit(ScriptNode? expression, NameKind kind, NameScope scope, string[] functions)
    {
        switch (expression)
        {
            case null: break;
            case ScriptMemberExpression { Member.Name: "size" } size when PathOf(size.Target, scope) is not null:
                Visit(size.Target, NameKind.List, scope, functions);
                break;
            case ScriptIsEmptyExpression empty:
                Visit(empty.Target, NameKind.Value, scope, functions);
                break;
            case ScriptIndexerExpression index:
                Note(index, kind, scope, functions);
                Visit(index.Index, NameKind.Value, scope, []);
                break;
            case ScriptVariable or ScriptMemberExpression or ScriptThisExpression:
                Note(expression, kind, scope, functions);
                break;
            case ScriptNestedExpression nested:
                Visit(nested.Expression, kind, scope, functions);
                break;
            case ScriptPipeCall pipe:
                VisitPipe(pipe, kind, scope, functions);
                break;
            case ScriptFunctionCall call:
                VisitCall(call, kind, scope, functions);
                break;
            case ScriptBinaryExpression { Operator: ScriptBinaryOperator.And or ScriptBinaryOperator.Or } or ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not }:
                VisitParts(expression, NameKind.Condition, scope);
                break;
            case ScriptBinaryExpression { Operator: ScriptBinaryOperator.EmptyCoalescing or ScriptBinaryOperator.NotEmptyCoalescing } coalesce:
                Visit(coalesce.Left, kind, scope, functions);
                Visit(coalesce.Right, kind, scope, functions);
                break;
            case ScriptConditionalExpression condition:
                Visit(condition.Condition, NameKind.Condition, scope, []);
                Visit(condition.ThenValue, kind, scope, functions);
                Visit(condition.ElseValue, kind, scope, functions);
                break;
            case ScriptAnonymousFunction { Function: { } function }:
                statements.VisitFunction(function);
                break;
            case ScriptFunction function:
                statements.VisitFunction(function);
                break;
            case ScriptObjectMember member:
                Visit(member.Value, NameKind.Value, scope, []);
                break;
            case ScriptNamedArgument argument:
                Visit(argument.Value, NameKind.Value, scope, functions);
                break;
            default:
                VisitParts(expression, NameKind.Value, scope);
                break;
        }
    }

    void VisitParts(ScriptNode expression, NameKind kind, NameScope scope)
    {
        foreach (var part in expression.Children)
            Visit(part, kind, scope, []);
    }

    // What stands before a pipe is the first argument of what stands after, and goes on from there.
    void VisitPipe(ScriptPipeCall pipe, NameKind kind, NameScope scope, string[] functions)
    {
        var stages = Pipes.Stages(pipe);
        var names = stages.Select(stage => IsLibrary(stage, scope) ? NameOf(stage) : null).ToList();
        string[] From(int stage) => [.. names.Skip(stage).TakeWhile(name => name is not null).OfType<string>(), .. names.Skip(stage).All(name => name is not null) ? functions : []];
        Visit(stages[0], names.Skip(1).All(name => name is not null && KeepsItems.Contains(name)) ? kind : NameKind.Value, scope, From(1));
        for (var stage = 1; stage < stages.Count; stage++)
        {
            if (names[stage] is null)
                Visit(stages[stage] is ScriptFunctionCall own ? own.Target : stages[stage], NameKind.Value, scope, []);
            foreach (var argument in stages[stage] is ScriptFunctionCall call ? call.Arguments.AsEnumerable() : [])
                Visit(argument, NameKind.Value, scope, From(stage));
        }
    }

    void VisitCall(ScriptFunctionCall call, NameKind kind, NameScope scope, string[] functions)
    {
        var name = NameOf(call);
        var isLibrary = IsLibrary(call.Target, scope);
        if (!isLibrary)
            Visit(call.Target, NameKind.Value, scope, []);

        string[] passed = isLibrary ? [name, .. functions] : [];
        foreach (var argument in call.Arguments)
            Visit(argument, KeepsItems.Contains(name) ? kind : NameKind.Value, scope, passed);
    }

    void Note(ScriptNode path, NameKind kind, NameScope scope, string[] functions)
    {
        var found = PathOf(path, scope);
        if (string.IsNullOrEmpty(found))
        {
            if (path is ScriptVariable variable && scope.SourceOf(variable.Name) is { } source)
                _read.Add(source);
            Visit(path is ScriptMemberExpression member ? member.Target : path is ScriptIndexerExpression index ? index.Target : null, NameKind.Value, scope);
            return;
        }

        var root = Root(path);
        var within = root is not null && !scope.TryFind(root, out _) ? scope.Within : null;
        _read.Add(found);
        _found.Add(new NameUse(found, kind, text.At(path.Span))
        {
            Functions = functions,
            IsOptional = Tolerance.Has(path),
            Within = within,
        });
    }

    string? PathOf(string name, NameScope scope)
    {
        if (scope.TryFind(name, out var path))
            return path;

        return library.Contains(name) || Keywords.IsLoop(name) || name is "empty" or "blank" ? null : name;
    }

    bool IsLibrary(ScriptExpression? function, NameScope scope) => Target(function) switch
    {
        ScriptMemberExpression { Target: ScriptVariableGlobal space } => library.Contains(space.Name) && !scope.TryFind(space.Name, out _),
        ScriptVariableGlobal variable => library.Contains(variable.Name) && !scope.TryFind(variable.Name, out _),
        _ => false,
    };

    static ScriptExpression? Target(ScriptExpression? function) => function is ScriptFunctionCall call ? call.Target : function;

    static string NameOf(ScriptExpression? function) => Target(function) switch
    {
        ScriptMemberExpression { Target: ScriptVariableGlobal space, Member: { } member } => $"{space.Name}.{member.Name}",
        ScriptVariableGlobal variable => variable.Name,
        _ => "",
    };

    static string? Root(ScriptNode? path) => path switch
    {
        ScriptVariableGlobal variable => variable.Name,
        ScriptMemberExpression member => Root(member.Target),
        ScriptIndexerExpression index => Root(index.Target),
        ScriptNestedExpression nested => Root(nested.Expression),
        _ => null,
    };

    static string? Join(string? target, string member) => target switch
    {
        null => null,
        "" => member.TrimStart('.'),
        _ => target + member,
    };
}
