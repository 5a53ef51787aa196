using Reports.Engine.Scripting.Syntax;

namespace Reports.Engine.Scripting.Values;

/// <summary>Calculates with numbers, dates and lengths of time as Scriban does; texts and null are not its business.</summary>
/// <remarks>
/// The wider kind of the two decides: decimal, double, single, big integer, integer, boolean. Whole numbers never
/// overflow: they grow. A fraction of two whole numbers is a double.
/// </remarks>
public static class Arithmetic
{
    /// <summary>Calculates or compares; says why when it cannot.</summary>
    public static ArithmeticProblem TryCalculate(BinaryOperator operation, Value left, Value right, out Value result)
    {
        if (left.IsInteger && right.IsInteger)
            return WholeNumbers.TryCalculate(operation, left.AsInteger(), right.AsInteger(), out result);

        var (leftKind, rightKind) = (left.Kind, right.Kind);
        if (leftKind is ValueKind.Date or ValueKind.TimeSpan || rightKind is ValueKind.Date or ValueKind.TimeSpan)
            return Times.TryCalculate(operation, left, right, out result);

        try
        {
            if (leftKind == ValueKind.Decimal || rightKind == ValueKind.Decimal)
                return Decimals(operation, left, right, out result);
            if (leftKind == ValueKind.Double || rightKind == ValueKind.Double)
                return Doubles(operation, left, right, out result);
            if (leftKind == ValueKind.Single || rightKind == ValueKind.Single)
                return Singles(operation, left, right, out result);
            if (leftKind is ValueKind.BigInteger or ValueKind.Integer || rightKind is ValueKind.BigInteger or ValueKind.Integer)
                return Whole(operation, left, right, out result);
        }
        catch (OverflowException)
        {
            result = default;
            return ArithmeticProblem.TooBig;
        }

        return Others(operation, left, right, out result);
    }

    static ArithmeticProblem Decimals(BinaryOperator operation, Value left, Value right, out Value result)
    {
        result = default;
        return Conversion.TryToDecimal(left, out var first) && Conversion.TryToDecimal(right, out var second)
            ? Fractions.TryCalculate(operation, first, second, out result)
            : ArithmeticProblem.Unsupported;
    }

    static ArithmeticProblem Doubles(BinaryOperator operation, Value left, Value right, out Value result)
    {
        result = default;
        return Conversion.TryToDouble(left, out var first) && Conversion.TryToDouble(right, out var second)
            ? Fractions.TryCalculate(operation, first, second, out result)
            : ArithmeticProblem.Unsupported;
    }

    static ArithmeticProblem Singles(BinaryOperator operation, Value left, Value right, out Value result)
    {
        result = default;
        return Conversion.TryToDouble(left, out var first) && Conversion.TryToDouble(right, out var second)
            ? Fractions.TryCalculate(operation, (float)first, (float)second, out result)
            : ArithmeticProblem.Unsupported;
    }

    static ArithmeticProblem Whole(BinaryOperator operation, Value left, Value right, out Value result)
    {
        result = default;
        return Conversion.TryToBigInteger(left, out var first) && Conversion.TryToBigInteger(right, out var second)
            ? WholeNumbers.TryCalculate(operation, first, second, out result)
            : ArithmeticProblem.Unsupported;
    }

    /// <summary>Booleans, objects, arrays and functions can only be equal or not.</summary>
    static ArithmeticProblem Others(BinaryOperator operation, Value left, Value right, out Value result)
    {
        var equal = left.Kind == ValueKind.Boolean || right.Kind == ValueKind.Boolean
            ? left.IsTruthy == right.IsTruthy
            : left.Equals(right);
        result = operation == BinaryOperator.NotEqual ? !equal : equal;
        return operation is BinaryOperator.Equal or BinaryOperator.NotEqual
            ? ArithmeticProblem.None
            : ArithmeticProblem.Unsupported;
    }
}
