using Reports.Engine.Scripting.Syntax;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation.Expressions;

/// <summary><c>target.empty?</c></summary>
sealed class EmptyTestExpression : PathExpression
{
    readonly Expression _target;

    public EmptyTestExpression(Place place, Expression target)
        : base(place)
    {
        _target = target;
        target.Tolerate();
    }

    public override IEnumerable<Expression> Parts => [_target];

    public override Value EvaluateUncalled(RenderContext context) =>
        Comparisons.IsEmpty(_target.Evaluate(context)) ?? default(Value);

    public override void Assign(RenderContext context, Value value) =>
        throw ScriptProblems.Stop(ScriptProblems.ReadOnlyVariable(Place.Location, Place.Code));

    public override string ToString() => $"{_target}.empty?";
}
