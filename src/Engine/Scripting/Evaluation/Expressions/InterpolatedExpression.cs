using Reports.Engine.Scripting.Syntax;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation.Expressions;

/// <summary><c>$"text {expression} text"</c></summary>
sealed class InterpolatedExpression(Place place, Expression[] parts) : Expression(place)
{
    public override IEnumerable<Expression> Parts => parts;

    public override Value Evaluate(RenderContext context)
    {
        using var buffer = new TextBuffer();
        foreach (var part in parts)
        {
            ValueText.Append(buffer, part.Evaluate(context), context.Text);
            context.CheckTextLength(buffer.Length, Place);
        }

        return buffer.ToString();
    }

    public override string ToString() => $"$({string.Join<Expression>(" ", parts)})";
}
