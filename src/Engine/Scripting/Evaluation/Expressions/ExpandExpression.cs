using Reports.Engine.Scripting.Syntax;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation.Expressions;

/// <summary><c>^array</c>: as an argument of a call, each item becomes an argument.</summary>
sealed class ExpandExpression(Place place, Expression source) : Expression(place)
{
    public override IEnumerable<Expression> Parts => [source];

    public override Value Evaluate(RenderContext context) => source.Evaluate(context);

    public override string ToString() => $"^{source}";
}
