using Reports.Engine.Scripting.Syntax;

namespace Reports.Engine.Scripting.Values;

/// <summary>Decimal and binary fractions.</summary>
static class Fractions
{
    public static ArithmeticProblem TryCalculate(BinaryOperator operation, decimal left, decimal right, out Value result)
    {
        result = default;
        if (right == 0 && operation is (BinaryOperator.Divide or BinaryOperator.DivideWhole or BinaryOperator.Modulus))
            return ArithmeticProblem.DivisionByZero;

        switch (operation)
        {
            case BinaryOperator.Add: result = left + right; break;
            case BinaryOperator.Subtract: result = left - right; break;
            case BinaryOperator.Multiply: result = left * right; break;
            case BinaryOperator.Divide: result = left / right; break;
            case BinaryOperator.DivideWhole: result = Math.Round(left / right); break;
            case BinaryOperator.Modulus: result = left % right; break;
            default: return Comparisons.TryCompare(operation, left.CompareTo(right), out result);
        }

        return ArithmeticProblem.None;
    }

    public static ArithmeticProblem TryCalculate(BinaryOperator operation, double left, double right, out Value result)
    {
        result = default;
        switch (operation)
        {
            case BinaryOperator.Add: result = left + right; break;
            case BinaryOperator.Subtract: result = left - right; break;
            case BinaryOperator.Multiply: result = left * right; break;
            case BinaryOperator.Divide: result = left / right; break;
            case BinaryOperator.DivideWhole: result = Math.Round(left / right); break;
            case BinaryOperator.Modulus: result = left % right; break;
            case BinaryOperator.ShiftLeft: result = left * Math.Pow(2, right); break;
            case BinaryOperator.ShiftRight: result = left / Math.Pow(2, right); break;
            case BinaryOperator.Equal: result = left == right; break;
            case BinaryOperator.NotEqual: result = left != right; break;
            case BinaryOperator.Less: result = left < right; break;
            case BinaryOperator.LessOrEqual: result = left <= right; break;
            case BinaryOperator.Greater: result = left > right; break;
            case BinaryOperator.GreaterOrEqual: result = left >= right; break;
            default: return ArithmeticProblem.Unsupported;
        }

        return ArithmeticProblem.None;
    }

    public static ArithmeticProblem TryCalculate(BinaryOperator operation, float left, float right, out Value result)
    {
        result = default;
        switch (operation)
        {
            case BinaryOperator.Add: result = left + right; break;
            case BinaryOperator.Subtract: result = left - right; break;
            case BinaryOperator.Multiply: result = left * right; break;
            case BinaryOperator.Divide: result = left / right; break;
            case BinaryOperator.DivideWhole: result = MathF.Truncate(left / right); break;
            case BinaryOperator.Modulus: result = left % right; break;
            default: return TryCalculate(operation, (double)left, right, out result);
        }

        return ArithmeticProblem.None;
    }
}
