using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting.Evaluation.Expressions;
using Reports.Engine.Scripting.Syntax;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation;

/// <summary>What an operator does between values of every kind, and how it fails at its place.</summary>
static class Calculation
{
    /// <param name="context">The render.</param>
    /// <param name="operation">The operator; not one of the logical ones.</param>
    /// <param name="left">The left value.</param>
    /// <param name="right">The right value.</param>
    /// <param name="expression">Where it stands.</param>
    public static Value Calculate(RenderContext context, BinaryOperator operation, Value left, Value right, BinaryExpression expression)
    {
        if (left.IsInteger && right.IsInteger)
        {
            var fast = WholeNumbers.TryCalculate(operation, left.AsInteger(), right.AsInteger(), out var number);
            return fast == ArithmeticProblem.None
                ? CheckedRange(context, number, expression)
                : throw Failure(fast, left, right, expression);
        }

        if (left.IsString || right.IsString)
            return Texts.Calculate(context, operation, left, right, expression);
        if (left.IsNull || right.IsNull)
            return Nulls(operation, left.IsNull && right.IsNull);
        if (left.IsEmpty || right.IsEmpty)
            return Empties(operation, left, right);
        if (IsList(left) || IsList(right))
            return Lists.Calculate(context, operation, left, right, expression);

        var problem = Arithmetic.TryCalculate(operation, left, right, out var result);
        return problem == ArithmeticProblem.None ? result : throw Failure(problem, left, right, expression);
    }

    public static DiagnosticException Failure(ArithmeticProblem problem, Value left, Value right, BinaryExpression expression) =>
        ScriptProblems.Stop(problem switch
        {
            ArithmeticProblem.DivisionByZero => ScriptProblems.DivisionByZero(expression.Sign.Location, expression.Place.Code),
            ArithmeticProblem.TooBig => ScriptProblems.ResultTooBig(expression.Sign.Location, expression.Place.Code),
            _ => ScriptProblems.UnsupportedOperator(
                expression.Sign.Location,
                expression.Sign.Code,
                ValueNames.Of(left),
                ValueNames.Of(right)),
        });

    static bool IsList(Value value) => value.Kind is ValueKind.Array or ValueKind.Range;

    static Value CheckedRange(RenderContext context, Value value, BinaryExpression expression)
    {
        if (value.AsRange() is { } range && range.LongCount > context.Limits.LoopSteps)
            throw ScriptProblems.Stop(ScriptProblems.TooManySteps(expression.Sign.Location, context.Limits.LoopSteps));

        return value;
    }

    /// <summary>Null equals only null; every calculation with it is null.</summary>
    static Value Nulls(BinaryOperator operation, bool both) => operation switch
    {
        BinaryOperator.Equal => both,
        BinaryOperator.NotEqual => !both,
        BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual => false,
        _ => default(Value),
    };

    /// <summary><c>empty</c> equals whatever has no members or items.</summary>
    static Value Empties(BinaryOperator operation, Value left, Value right)
    {
        var equal = Comparisons.IsEmpty(left.IsEmpty ? right : left) == true;
        return operation switch
        {
            BinaryOperator.Equal or BinaryOperator.LessOrEqual or BinaryOperator.GreaterOrEqual => equal,
            BinaryOperator.NotEqual => !equal,
            BinaryOperator.Less or BinaryOperator.Greater => false,
            _ => Value.Empty,
        };
    }
}
