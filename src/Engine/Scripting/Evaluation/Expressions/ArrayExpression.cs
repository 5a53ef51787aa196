using Reports.Engine.Scripting.Syntax;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation.Expressions;

/// <summary><c>[1, 2, 3]</c></summary>
sealed class ArrayExpression(Place place, Expression[] items) : Expression(place)
{
    public override IEnumerable<Expression> Parts => items;

    public override Value Evaluate(RenderContext context)
    {
        var array = new ScriptArray(items.Length);
        foreach (var item in items)
            array.Add(item.Evaluate(context));
        return array;
    }

    public override string ToString() => $"[{string.Join<Expression>(", ", items)}]";
}
