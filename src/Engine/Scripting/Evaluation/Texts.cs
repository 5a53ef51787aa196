using Reports.Engine.Scripting.Evaluation.Expressions;
using Reports.Engine.Scripting.Syntax;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation;

/// <summary>Operators with a text on one side: the other side becomes text too.</summary>
static class Texts
{
    public static Value Calculate(RenderContext context, BinaryOperator operation, Value left, Value right, BinaryExpression expression)
    {
        switch (operation)
        {
            case BinaryOperator.Add:
                return Join(context, left, right, expression);
            case BinaryOperator.Multiply:
                return right.IsString
                    ? Repeat(context, right, left, expression.Left.Place, expression)
                    : Repeat(context, left, right, expression.Right.Place, expression);
            case BinaryOperator.Equal or BinaryOperator.NotEqual when left.IsNull || right.IsNull:
                return operation == BinaryOperator.NotEqual;
        }

        var order = left.IsString && right.IsString
            ? left.AsSpan().SequenceCompareTo(right.AsSpan())
            : string.CompareOrdinal(TextOrNull(context, left), TextOrNull(context, right));
        return Comparisons.TryCompare(operation, order, out var result) == ArithmeticProblem.None
            ? result
            : throw Calculation.Failure(ArithmeticProblem.Unsupported, left, right, expression);
    }

    static Value Join(RenderContext context, Value left, Value right, BinaryExpression expression)
    {
        var first = context.ToText(left);
        var second = context.ToText(right);
        context.CheckTextLength((long)first.Length + second.Length, expression.Sign);
        return string.Concat(first, second);
    }

    static Value Repeat(RenderContext context, Value text, Value times, Place timesPlace, BinaryExpression expression)
    {
        if (!Conversion.TryToInteger(times, out var count))
            throw ScriptProblems.Stop(ScriptProblems.NotWhole(timesPlace.Location, context.ToText(times)));

        var repeated = text.AsSpan();
        if (count <= 0 || repeated.IsEmpty)
            return Value.EmptyText;

        context.CheckTextLength((long)Int128.Min((Int128)count * repeated.Length, long.MaxValue), expression.Sign);
        return string.Create(repeated.Length * (int)count, text, static (target, source) =>
        {
            var part = source.AsSpan();
            for (var start = 0; start < target.Length; start += part.Length)
                part.CopyTo(target[start..]);
        });
    }

    static string? TextOrNull(RenderContext context, Value value) => value.IsNull ? null : context.ToText(value);
}
