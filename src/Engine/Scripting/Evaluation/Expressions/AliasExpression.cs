using Reports.Engine.Scripting.Syntax;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation.Expressions;

/// <summary><c>@function</c>: the function itself instead of what it gives.</summary>
sealed class AliasExpression(Place place, Expression target) : Expression(place)
{
    public override IEnumerable<Expression> Parts => [target];

    public override Value Evaluate(RenderContext context) => target.EvaluateUncalled(context);

    public override string ToString() => $"@{target}";
}
