using System.Runtime.CompilerServices;
using Reports.Engine.Scripting.Evaluation.Expressions;
using Reports.Engine.Scripting.Syntax;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation;

/// <summary>Operators with an array or a range on one side.</summary>
static class Lists
{
    public static Value Calculate(RenderContext context, BinaryOperator operation, Value left, Value right, BinaryExpression expression)
    {
        var first = Conversion.ToArray(left);
        var second = Conversion.ToArray(right);
        switch (operation)
        {
            case BinaryOperator.Add when first is not null && second is not null:
                return Join(context, first, second, expression);
            case BinaryOperator.Multiply when (first is null) != (second is null):
                return Repeat(context, (first ?? second)!, first is null ? left : right, expression);
            case BinaryOperator.Divide or BinaryOperator.DivideWhole when first is not null && second is null:
                var part = Count(context, right, expression, mayBeZero: false);
                return new ScriptArray(first.AsSpan()[..(int)(first.Count / part)]);
            case BinaryOperator.Modulus when first is not null && second is null:
                return EveryNth(first, Count(context, right, expression, mayBeZero: false));
            case BinaryOperator.ShiftLeft when first is not null:
                var extended = first.Copy();
                extended.Add(right);
                return extended;
            case BinaryOperator.ShiftRight when second is not null:
                var preceded = second.Copy();
                preceded.Insert(0, left);
                return preceded;
        }

        if (first is null || second is null || operation is not (>= BinaryOperator.Equal and <= BinaryOperator.GreaterOrEqual))
            throw Calculation.Failure(ArithmeticProblem.Unsupported, left, right, expression);

        return Compare(context, operation, first, second, expression);
    }

    static ScriptArray Join(RenderContext context, ScriptArray first, ScriptArray second, BinaryExpression expression)
    {
        context.CheckArrayLength((long)first.Count + second.Count, expression.Sign);
        var joined = new ScriptArray(first.Count + second.Count);
        joined.AddRange(first.AsSpan());
        joined.AddRange(second.AsSpan());
        return joined;
    }

    static ScriptArray Repeat(RenderContext context, ScriptArray array, Value times, BinaryExpression expression)
    {
        var count = Count(context, times, expression, mayBeZero: true);
        context.CheckArrayLength((long)Int128.Min((Int128)count * array.Count, long.MaxValue), expression.Sign);
        var repeated = new ScriptArray((int)count * array.Count);
        for (var index = 0; index < count && array.Count > 0; index++)
            repeated.AddRange(array.AsSpan());
        return repeated;
    }

    static ScriptArray EveryNth(ScriptArray array, long distance)
    {
        var kept = new ScriptArray();
        for (var index = 0; index < array.Count; index++)
        {
            if (index % distance == 0)
                kept.Add(array[index]);
        }

        return kept;
    }

    /// <summary>The longer array is greater; of equally long ones every pair of items must compare.</summary>
    static Value Compare(RenderContext context, BinaryOperator operation, ScriptArray first, ScriptArray second, BinaryExpression expression)
    {
        if (first.Count != second.Count || first.Count == 0)
        {
            return Comparisons.TryCompare(operation, first.Count.CompareTo(second.Count), out var byLength) == ArithmeticProblem.None
                && byLength.AsBoolean();
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        for (var index = 0; index < first.Count; index++)
        {
            var item = Calculation.Calculate(context, operation, first[index], second[index], expression);
            if (item.Kind != ValueKind.Boolean || !item.AsBoolean())
                return false;
        }

        return true;
    }

    static long Count(RenderContext context, Value value, BinaryExpression expression, bool mayBeZero)
    {
        if (!Conversion.TryToInteger(value, out var count) || count < 0)
            throw ScriptProblems.Stop(ScriptProblems.NotWhole(expression.Right.Place.Location, context.ToText(value)));
        if (count == 0 && !mayBeZero)
            throw ScriptProblems.Stop(ScriptProblems.DivisionByZero(expression.Right.Place.Location, expression.Place.Code));

        return count;
    }
}
