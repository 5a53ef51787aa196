using System.Collections.Frozen;
using Reports.Engine.Scripting.Evaluation.Expressions;
using Reports.Engine.Scripting.Functions;
using Reports.Engine.Scripting.Syntax;

namespace Reports.Engine.Scripting.Analysis;

/// <summary>Finds the names of the data in expressions.</summary>
sealed class ExpressionNames(FunctionLibrary library, NameAnalysis statements)
{
    /// <summary>Functions that give back the items of the array they take, so that a loop over them goes over the data.</summary>
    static readonly FrozenSet<string> KeepsItems = FrozenSet.Create(
        "array.sort", "array.filter", "array.limit", "array.offset", "array.reverse", "array.uniq", "array.compact",
        "array.add", "array.add_range", "array.concat", "array.insert_at", "array.remove_at", "vi.sort");

    readonly List<NameUse> _found = [];

    public IReadOnlyList<NameUse> Found => _found;

    /// <summary>Notes the names that an expression uses.</summary>
    public void Visit(Expression expression, NameKind kind, NameScope scope) => Visit(expression, kind, scope, []);

    /// <summary>The path of the data that an expression stands for; null when it stands for none.</summary>
    public string? PathOf(Expression expression, NameScope scope) => expression switch
    {
        GlobalVariable variable => PathOf(variable.Name, scope),
        LocalVariable variable => scope.TryFind(variable.Name, out var path) ? path : null,
        MemberExpression member => Join(PathOf(member.Target, scope), "." + member.Name),
        IndexExpression { Index: LiteralExpression { Value.IsString: true } name } index =>
            Join(PathOf(index.Target, scope), "." + name.Value.AsString()),
        IndexExpression index => Join(PathOf(index.Target, scope), "[]"),
        NestedExpression nested => PathOf(nested.Inner, scope),
        CallExpression { Arguments: [{ Value: { } first }, ..] } call when KeepsItems.Contains(call.Target.ToString()) => PathOf(first, scope),
        ThisExpression => string.Empty,
        _ => null,
    };

    void Visit(Expression expression, NameKind kind, NameScope scope, string[] functions)
    {
        switch (expression)
        {
            case MemberExpression { Name: "size" } size when PathOf(size.Target, scope) is not null:
                Visit(size.Target, NameKind.List, scope, functions);
                break;
            case IndexExpression index:
                Note(index, kind, scope, functions);
                Visit(index.Index, NameKind.Value, scope, []);
                break;
            case PathExpression path and not (NestedExpression or EmptyTestExpression):
                Note(path, kind, scope, functions);
                break;
            case NestedExpression nested:
                Visit(nested.Inner, kind, scope, functions);
                break;
            case CallExpression call:
                VisitCall(call, kind, scope, functions);
                break;
            case LogicalExpression { Operation: BinaryOperator.And or BinaryOperator.Or } or UnaryExpression { Operation: UnaryOperator.Not }:
                VisitParts(expression, NameKind.Condition, scope);
                break;
            case ConditionalExpression condition:
                Visit(condition.Condition, NameKind.Condition, scope, []);
                foreach (var part in condition.Parts.Skip(1))
                    Visit(part, kind, scope, functions);
                break;
            case LogicalExpression coalesce:
                foreach (var part in coalesce.Parts)
                    Visit(part, kind, scope, functions);
                break;
            case FunctionExpression function:
                statements.VisitFunction(function.Function);
                break;
            default:
                VisitParts(expression, NameKind.Value, scope);
                break;
        }
    }

    void VisitParts(Expression expression, NameKind kind, NameScope scope)
    {
        foreach (var part in expression.Parts)
            Visit(part, kind, scope, []);
    }

    void VisitCall(CallExpression call, NameKind kind, NameScope scope, string[] functions)
    {
        var name = call.Target.ToString();
        var isLibrary = call.Target is MemberExpression { Target: GlobalVariable space }
            ? IsLibrary(space.Name, scope)
            : call.Target is GlobalVariable variable && IsLibrary(variable.Name, scope);
        if (!isLibrary)
            Visit(call.Target, NameKind.Value, scope, []);

        string[] passed = isLibrary ? [name, .. functions] : [];
        foreach (var argument in call.Arguments)
        {
            if (argument.Value is not null)
                Visit(argument.Value, KeepsItems.Contains(name) ? kind : NameKind.Value, scope, passed);
        }
    }

    void Note(PathExpression path, NameKind kind, NameScope scope, string[] functions)
    {
        var found = PathOf(path, scope);
        if (string.IsNullOrEmpty(found))
        {
            VisitParts(path, NameKind.Value, scope);
            return;
        }

        var root = Root(path);
        var within = root is not null && !scope.TryFind(root, out _) ? scope.Within : null;
        _found.Add(new NameUse(found, kind, path.Place.Location)
        {
            Functions = functions,
            IsOptional = path.IsTolerant || path is MemberExpression { IsOptional: true },
            Within = within,
        });
    }

    string? PathOf(string name, NameScope scope)
    {
        if (scope.TryFind(name, out var path))
            return path;

        return library.Globals.Contains(name) ? null : name;
    }

    bool IsLibrary(string name, NameScope scope) => library.Globals.Contains(name) && !scope.TryFind(name, out _);

    static string? Root(Expression path) => path switch
    {
        GlobalVariable variable => variable.Name,
        MemberExpression member => Root(member.Target),
        IndexExpression index => Root(index.Target),
        NestedExpression nested => Root(nested.Inner),
        _ => null,
    };

    static string? Join(string? target, string member) => target switch
    {
        null => null,
        "" => member.TrimStart('.'),
        _ => target + member,
    };
}
