using Reports.Engine.Scripting.Syntax;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation.Expressions;

/// <summary><c>do … end</c></summary>
sealed class FunctionExpression(Place place, TemplateFunction function) : Expression(place)
{
    public TemplateFunction Function { get; } = function;

    public override Value Evaluate(RenderContext context) => Function;

    public override string ToString() => "do … end";
}
