using Reports.Engine.Scripting.Syntax;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation.Expressions;

/// <summary><c>$</c>: the arguments of the function or included template that is running.</summary>
sealed class ArgumentsVariable(Place place) : PathExpression(place)
{
    public override Value EvaluateUncalled(RenderContext context) => context.Scopes.Local.Arguments;

    public override void Assign(RenderContext context, Value value) =>
        throw ScriptProblems.Stop(ScriptProblems.ReadOnlyVariable(Place.Location, "$"));

    public override string ToString() => "$";
}
