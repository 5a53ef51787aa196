using System.Numerics;
using Reports.Engine.Scripting.Syntax;

namespace Reports.Engine.Scripting.Values;

/// <summary>Whole numbers: 64 bits while they fit, any size beyond.</summary>
static class WholeNumbers
{
    /// <summary>Scriban's own bound: a number of a million bits.</summary>
    const int LargestShift = 1024 * 1024;

    /// <summary>Products may have so many bits; more is a mistake, not a figure.</summary>
    const int LargestProduct = 4 * LargestShift;

    public static ArithmeticProblem TryCalculate(BinaryOperator operation, long left, long right, out Value result)
    {
        result = default;
        switch (operation)
        {
            case BinaryOperator.Add:
                var sum = unchecked(left + right);
                result = ((left ^ sum) & (right ^ sum)) < 0 ? (BigInteger)left + right : sum;
                return ArithmeticProblem.None;
            case BinaryOperator.Subtract:
                var difference = unchecked(left - right);
                result = ((left ^ right) & (left ^ difference)) < 0 ? (BigInteger)left - right : difference;
                return ArithmeticProblem.None;
            case BinaryOperator.Multiply:
                var high = Math.BigMul(left, right, out var low);
                result = high == low >> 63 ? low : (BigInteger)left * right;
                return ArithmeticProblem.None;
            case BinaryOperator.Divide:
                result = left / (double)right;
                return ArithmeticProblem.None;
            case (BinaryOperator.DivideWhole or BinaryOperator.Modulus) when right == 0:
                return ArithmeticProblem.DivisionByZero;
            case BinaryOperator.DivideWhole:
                result = right == -1 ? -(BigInteger)left : left / right;
                return ArithmeticProblem.None;
            case BinaryOperator.Modulus:
                result = right == -1 ? 0 : left % right;
                return ArithmeticProblem.None;
            case BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight:
                return TryCalculate(operation, (BigInteger)left, right, out result);
            case BinaryOperator.RangeIncluding:
                result = ScriptRange.Including(left, right);
                return ArithmeticProblem.None;
            case BinaryOperator.RangeExcluding:
                result = ScriptRange.Excluding(left, right);
                return ArithmeticProblem.None;
            default:
                return Comparisons.TryCompare(operation, left.CompareTo(right), out result);
        }
    }

    public static ArithmeticProblem TryCalculate(BinaryOperator operation, BigInteger left, BigInteger right, out Value result)
    {
        result = default;
        switch (operation)
        {
            case BinaryOperator.Add:
                result = left + right;
                return ArithmeticProblem.None;
            case BinaryOperator.Subtract:
                result = left - right;
                return ArithmeticProblem.None;
            case BinaryOperator.Multiply when left.GetBitLength() + right.GetBitLength() > LargestProduct:
                return ArithmeticProblem.TooBig;
            case BinaryOperator.Multiply:
                result = left * right;
                return ArithmeticProblem.None;
            case BinaryOperator.Divide:
                result = (double)left / (double)right;
                return ArithmeticProblem.None;
            case (BinaryOperator.DivideWhole or BinaryOperator.Modulus) when right.IsZero:
                return ArithmeticProblem.DivisionByZero;
            case BinaryOperator.DivideWhole:
                result = BigInteger.Divide(left, right);
                return ArithmeticProblem.None;
            case BinaryOperator.Modulus:
                result = BigInteger.Remainder(left, right);
                return ArithmeticProblem.None;
            case (BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight) when BigInteger.Abs(right) > LargestShift:
                return ArithmeticProblem.TooBig;
            case BinaryOperator.ShiftLeft:
                result = left << (int)right;
                return ArithmeticProblem.None;
            case BinaryOperator.ShiftRight:
                result = left >> (int)right;
                return ArithmeticProblem.None;
            case BinaryOperator.RangeIncluding or BinaryOperator.RangeExcluding:
                return ArithmeticProblem.TooBig;
            default:
                return Comparisons.TryCompare(operation, left.CompareTo(right), out result);
        }
    }
}
