using Reports.Engine.Scripting.Syntax;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation.Expressions;

/// <summary><c>name</c>: a name of the data, of the template or of the library.</summary>
sealed class GlobalVariable(Place place, string name) : PathExpression(place)
{
    /// <summary>Where the name stood last time; a guess that any number of renders may overwrite.</summary>
    int _slot;

    public string Name { get; } = name;

    public override Value EvaluateUncalled(RenderContext context) =>
        context.Scopes.TryReadGlobal(Name, ref _slot, out var value)
            ? value
            : context.NoteMissing(this, Name, context.Scopes.GlobalNames);

    public override void Assign(RenderContext context, Value value) => context.Scopes.WriteGlobal(Name, value, Place);

    public override string ToString() => Name;
}
