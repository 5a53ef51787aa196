using Reports.Engine.Scripting.Syntax;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation.Expressions;

/// <summary><c>(expression)</c>; around a path it can be assigned, which gives keywords a way to be variables.</summary>
sealed class NestedExpression(Place place, Expression inner) : PathExpression(place)
{
    public Expression Inner { get; } = inner;

    public override IEnumerable<Expression> Parts => [Inner];

    public override Value EvaluateUncalled(RenderContext context) => Inner is PathExpression
        ? Inner.Evaluate(context)
        : Inner.EvaluateUncalled(context);

    public override void Assign(RenderContext context, Value value)
    {
        if (Inner is not PathExpression path)
            throw ScriptProblems.Stop(ScriptProblems.NotAssignable(Inner.Place.Location, Inner.Place.Code));

        path.Assign(context, value);
    }

    public override string ToString() => Inner.ToString();

    protected override void TolerateTarget() => Inner.Tolerate();
}
