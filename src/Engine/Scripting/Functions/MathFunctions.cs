using System.Numerics;
using Reports.Engine.Scripting.Syntax;
using Reports.Engine.Scripting.Values;
using static Reports.Engine.Scripting.Functions.ArgumentKind;
using static Reports.Engine.Scripting.Functions.FunctionParameter;

namespace Reports.Engine.Scripting.Functions;

/// <summary>The functions of <c>math</c> that calculate.</summary>
/// <remarks>A decimal stays a decimal and a whole number a whole number, so that no digit is lost on the way.</remarks>
static class MathFunctions
{
    const int MostDecimals = 28;

    const int MostBinaryDecimals = 15;

    /// <summary>Adds them to a library.</summary>
    public static void AddTo(FunctionLibraryBuilder library) => library
        .Add("math.abs", [Required("value")], Abs)
        .Add("math.ceil", [Required("value", Number)], (_, arguments) => Ceil(arguments[0]))
        .Add("math.divided_by", [Required("value", Number), Required("divisor", Number)], DividedBy)
        .Add("math.floor", [Required("value", Number)], (_, arguments) => Floor(arguments[0]))
        .Add("math.is_number", [Required("value")], (_, arguments) => arguments[0].IsNumber)
        .Add("math.minus", With, (call, arguments) => Calculate(call, BinaryOperator.Subtract, arguments))
        .Add("math.modulo", With, (call, arguments) => Calculate(call, BinaryOperator.Modulus, arguments))
        .Add("math.plus", With, (call, arguments) => Calculate(call, BinaryOperator.Add, arguments))
        .Add("math.round", [Required("value", Number), Optional("precision", Integer, 0)], Round)
        .Add("math.times", With, (call, arguments) => Calculate(call, BinaryOperator.Multiply, arguments));

    static IReadOnlyList<FunctionParameter> With { get; } = [Required("value"), Required("with")];

    static Value Abs(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        var value = arguments[0];
        return value.Kind switch
        {
            ValueKind.Null => value,
            ValueKind.Integer when value.AsInteger() != long.MinValue => Math.Abs(value.AsInteger()),
            ValueKind.Integer => BigInteger.Abs(value.AsInteger()),
            ValueKind.BigInteger => BigInteger.Abs(value.AsBigInteger()),
            ValueKind.Decimal => Math.Abs(value.AsDecimal()),
            ValueKind.Double => Math.Abs(value.AsDouble()),
            ValueKind.Single => Math.Abs(value.AsSingle()),
            _ => throw FunctionProblems.NotANumber(call.Site.ArgumentLocation(0), value),
        };
    }

    static Value Ceil(Value value) => value.Kind switch
    {
        ValueKind.Decimal => decimal.Ceiling(value.AsDecimal()),
        ValueKind.Double => Math.Ceiling(value.AsDouble()),
        ValueKind.Single => MathF.Ceiling(value.AsSingle()),
        _ => value,
    };

    static Value Floor(Value value) => value.Kind switch
    {
        ValueKind.Decimal => decimal.Floor(value.AsDecimal()),
        ValueKind.Double => Math.Floor(value.AsDouble()),
        ValueKind.Single => MathF.Floor(value.AsSingle()),
        _ => value,
    };

    // Halves go to the even neighbour, as in Scriban; vi.number rounds them away from zero.
    static Value Round(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        var value = arguments[0];
        var most = value.Kind == ValueKind.Decimal ? MostDecimals : MostBinaryDecimals;
        if (arguments[1].AsInteger() is var given && (given < 0 || given > most))
            throw FunctionProblems.PrecisionOutOfRange(call.Site.ArgumentLocation(1), most);
        var precision = (int)given;
        return value.Kind switch
        {
            ValueKind.Decimal => decimal.Round(value.AsDecimal(), precision),
            ValueKind.Double => Math.Round(value.AsDouble(), precision),
            ValueKind.Single => (float)Math.Round(value.AsSingle(), precision),
            _ => value,
        };
    }

    static Value DividedBy(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        var result = Calculate(call, BinaryOperator.Divide, arguments);
        // A whole divisor asks for a whole result: 8.4 by 2 is 4.
        return arguments[1].IsInteger ? Whole(result) : result;
    }

    static Value Whole(Value value) => value.Kind switch
    {
        ValueKind.Decimal => new BigInteger(decimal.Floor(value.AsDecimal())),
        ValueKind.Double or ValueKind.Single when value.TryGetDouble(out var number) && double.IsFinite(number) => new BigInteger(Math.Floor(number)),
        _ => value,
    };

    static Value Calculate(FunctionCall call, BinaryOperator operation, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].IsNull || arguments[1].IsNull)
            return default;
        var (left, right) = (Operand(call, arguments, 0), Operand(call, arguments, 1));
        return Arithmetic.TryCalculate(operation, left, right, out var result) switch
        {
            ArithmeticProblem.None => result,
            ArithmeticProblem.DivisionByZero => throw FunctionProblems.DivisionByZero(call.Location),
            ArithmeticProblem.TooBig => throw FunctionProblems.NumberTooBig(call.Location),
            _ => throw FunctionProblems.NotANumber(call.Site.ArgumentLocation(1), right),
        };
    }

    // Dates and lengths of time calculate too: date1 | math.minus date2.
    static Value Operand(FunctionCall call, ReadOnlySpan<Value> arguments, int index)
    {
        var value = arguments[index];
        if (value.Kind is ValueKind.Date or ValueKind.TimeSpan || Conversion.TryToNumber(value, out value))
            return value;
        throw FunctionProblems.NotANumber(call.Site.ArgumentLocation(index), arguments[index]);
    }
}
