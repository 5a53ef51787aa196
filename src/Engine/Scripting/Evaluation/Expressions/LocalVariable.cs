using Reports.Engine.Scripting.Syntax;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation.Expressions;

/// <summary><c>$name</c>: a name of the function or included template that is running.</summary>
sealed class LocalVariable(Place place, string name) : PathExpression(place)
{
    int _slot;

    /// <summary>The name with its dollar sign.</summary>
    public string Name { get; } = name;

    public override Value EvaluateUncalled(RenderContext context) =>
        context.Scopes.TryReadLocal(Name, ref _slot, out var value)
            ? value
            : context.NoteMissing(this, Name, context.Scopes.LocalNames);

    public override void Assign(RenderContext context, Value value) => context.Scopes.WriteLocal(Name, value, Place);

    public override string ToString() => Name;
}
