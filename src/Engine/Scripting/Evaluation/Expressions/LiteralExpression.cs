using Reports.Engine.Scripting.Syntax;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation.Expressions;

/// <summary>A number, a text, true, false or null as written.</summary>
sealed class LiteralExpression(Place place, Value value) : Expression(place)
{
    public Value Value { get; } = value;

    public override Value Evaluate(RenderContext context) => Value;

    public override string ToString() => Place.Code;
}
