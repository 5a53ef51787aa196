using Reports.Engine.Scripting.Syntax;

namespace Reports.Engine.Scripting.Values;

/// <summary>Dates and lengths of time.</summary>
static class Times
{
    public static ArithmeticProblem TryCalculate(BinaryOperator operation, Value left, Value right, out Value result)
    {
        result = default;
        try
        {
            switch (left.Kind, right.Kind)
            {
                case (ValueKind.Date, ValueKind.Date) when operation == BinaryOperator.Subtract:
                    result = left.AsDate() - right.AsDate();
                    return ArithmeticProblem.None;
                case (ValueKind.Date, ValueKind.TimeSpan) when operation == BinaryOperator.Add:
                    result = left.AsDate() + right.AsTimeSpan();
                    return ArithmeticProblem.None;
                case (ValueKind.Date, ValueKind.TimeSpan) when operation == BinaryOperator.Subtract:
                    result = left.AsDate() - right.AsTimeSpan();
                    return ArithmeticProblem.None;
                case (ValueKind.TimeSpan, ValueKind.TimeSpan) when operation == BinaryOperator.Add:
                    result = left.AsTimeSpan() + right.AsTimeSpan();
                    return ArithmeticProblem.None;
                case (ValueKind.TimeSpan, ValueKind.TimeSpan) when operation == BinaryOperator.Subtract:
                    result = left.AsTimeSpan() - right.AsTimeSpan();
                    return ArithmeticProblem.None;
                case (ValueKind.Date, ValueKind.Date):
                    return Comparisons.TryCompare(operation, left.AsDate().CompareTo(right.AsDate()), out result);
                case (ValueKind.TimeSpan, ValueKind.TimeSpan):
                    return Comparisons.TryCompare(operation, left.AsTimeSpan().CompareTo(right.AsTimeSpan()), out result);
            }
        }
        catch (Exception exception) when (exception is OverflowException or ArgumentOutOfRangeException)
        {
            return ArithmeticProblem.TooBig;
        }

        result = operation == BinaryOperator.NotEqual;
        return operation is BinaryOperator.Equal or BinaryOperator.NotEqual
            ? ArithmeticProblem.None
            : ArithmeticProblem.Unsupported;
    }
}
