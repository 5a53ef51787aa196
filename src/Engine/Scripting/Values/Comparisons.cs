using System.Runtime.CompilerServices;
using Reports.Engine.Scripting.Syntax;

namespace Reports.Engine.Scripting.Values;

/// <summary>The six comparisons of the language.</summary>
static class Comparisons
{
    /// <summary>What a comparison says of an order; unsupported for every other operator.</summary>
    public static ArithmeticProblem TryCompare(BinaryOperator operation, int order, out Value result)
    {
        bool? answer = operation switch
        {
            BinaryOperator.Equal => order == 0,
            BinaryOperator.NotEqual => order != 0,
            BinaryOperator.Less => order < 0,
            BinaryOperator.LessOrEqual => order <= 0,
            BinaryOperator.Greater => order > 0,
            BinaryOperator.GreaterOrEqual => order >= 0,
            _ => null,
        };
        result = answer ?? default(Value);
        return answer is null ? ArithmeticProblem.Unsupported : ArithmeticProblem.None;
    }

    /// <summary>The order of two values for sorting: null first, texts by their characters, numbers, dates.</summary>
    /// <remarks>Kinds that cannot be compared keep the order of their kinds, so that every sort is total.</remarks>
    public static int Order(Value left, Value right, TextRules rules)
    {
        if (left.IsNull || right.IsNull)
            return left.IsNull ? (right.IsNull ? 0 : -1) : 1;
        if (left.IsString && right.IsString)
            return left.AsSpan().SequenceCompareTo(right.AsSpan());
        if (left.IsString || right.IsString)
            return string.CompareOrdinal(ValueText.Of(left, rules), ValueText.Of(right, rules));

        if (Arithmetic.TryCalculate(BinaryOperator.Less, left, right, out var less) != ArithmeticProblem.None)
            return left.Kind.CompareTo(right.Kind);
        if (less.AsBoolean())
            return -1;

        Arithmetic.TryCalculate(BinaryOperator.Greater, left, right, out var greater);
        return greater.AsBoolean() ? 1 : 0;
    }

    /// <summary>The operator <c>==</c>: a text equals whatever is written the same, numbers of any kind their equals.</summary>
    public static bool AreEqual(Value left, Value right, TextRules rules)
    {
        if (left.IsString && right.IsString)
            return left.AsSpan().SequenceEqual(right.AsSpan());
        if (left.IsNull || right.IsNull)
            return left.IsNull && right.IsNull;
        if (left.IsString || right.IsString)
            return ValueText.Of(left, rules) == ValueText.Of(right, rules);
        if (left.IsEmpty || right.IsEmpty)
            return IsEmpty(left.IsEmpty ? right : left) == true;
        if (Conversion.ToArray(left) is { } first && Conversion.ToArray(right) is { } second)
            return AreEqual(first, second, rules);

        return Arithmetic.TryCalculate(BinaryOperator.Equal, left, right, out var equal) == ArithmeticProblem.None
            && equal.AsBoolean();
    }

    static bool AreEqual(ScriptArray left, ScriptArray right, TextRules rules)
    {
        if (ReferenceEquals(left, right))
            return true;
        if (left.Count != right.Count)
            return false;

        RuntimeHelpers.EnsureSufficientExecutionStack();
        for (var index = 0; index < left.Count; index++)
        {
            if (!AreEqual(left[index], right[index], rules))
                return false;
        }

        return true;
    }

    /// <summary>What <c>.empty?</c> says; null for null.</summary>
    public static bool? IsEmpty(Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.String => value.AsSpan().IsEmpty,
        ValueKind.Array => value.AsArray()!.Count == 0,
        ValueKind.Range => value.AsRange()!.LongCount == 0,
        ValueKind.Object => value.AsObject()!.Count == 0,
        _ => false,
    };
}
