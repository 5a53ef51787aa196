using Reports.Engine.Scripting.Syntax;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation.Expressions;

/// <summary><c>this</c>: the object whose members are the global names here.</summary>
sealed class ThisExpression(Place place) : PathExpression(place)
{
    public override Value EvaluateUncalled(RenderContext context) => context.Scopes.This;

    public override void Assign(RenderContext context, Value value) =>
        throw ScriptProblems.Stop(ScriptProblems.ReadOnlyVariable(Place.Location, "this"));

    public override string ToString() => "this";
}
