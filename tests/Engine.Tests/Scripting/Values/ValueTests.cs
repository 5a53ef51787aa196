using System.Numerics;
using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;
using Reports.Engine.Scripting.Syntax;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Tests.Scripting.Values;

public sealed class ValueTests
{
    [Fact]
    public void A_value_is_sixteen_bytes() => Unsafe.SizeOf<Value>().Should().Be(16);

    [Fact]
    public void What_goes_in_comes_out() => Prop.ForAll<decimal, double, string>((number, real, text) =>
    {
        Value.From(number).AsDecimal().ToString(null, null).Should().Be(number.ToString(null, null));
        Value.From(real).AsDouble().Equals(real).Should().BeTrue();
        Value.From(text).AsString().Should().Be(text);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("0")]
    [InlineData("-0.00")]
    [InlineData("1.50")]
    [InlineData("-9223372036854775807")]
    [InlineData("9223372036854775808")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    public void Decimals_keep_every_digit(string digits)
    {
        var number = decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);

        Value.From(number).AsDecimal().Should().Be(number);
        Value.From(number).Kind.Should().Be(ValueKind.Decimal);
    }

    [Fact]
    public void Dates_keep_their_kind()
    {
        var date = new DateTime(2026, 3, 5, 8, 30, 1, DateTimeKind.Utc);

        Value.From(date).AsDate().Should().Be(date);
        Value.From(date).AsDate().Kind.Should().Be(DateTimeKind.Utc);
    }

    [Fact]
    public void A_slice_is_equal_to_the_text_it_shows()
    {
        var slice = Value.From("xin chào", 4, 4);

        slice.AsString().Should().Be("chào");
        slice.Should().Be(Value.From("chào"));
        slice.GetHashCode().Should().Be(Value.From("chào").GetHashCode());
        slice.Slice(1, 2).AsString().Should().Be("hà");
    }

    [Fact]
    public void Whole_numbers_never_overflow() => Prop.ForAll<long, long>((left, right) =>
    {
        Check(BinaryOperator.Add, left, right, (BigInteger)left + right);
        Check(BinaryOperator.Subtract, left, right, (BigInteger)left - right);
        Check(BinaryOperator.Multiply, left, right, (BigInteger)left * right);
        Check(BinaryOperator.Multiply, left * 3037000500, right, (BigInteger)(left * 3037000500) * right);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_edges_of_whole_numbers()
    {
        Check(BinaryOperator.Subtract, long.MinValue, 1, (BigInteger)long.MinValue - 1);
        Check(BinaryOperator.Add, long.MaxValue, long.MaxValue, (BigInteger)long.MaxValue * 2);
        Check(BinaryOperator.Multiply, long.MinValue, -1, -(BigInteger)long.MinValue);
        Check(BinaryOperator.DivideWhole, long.MinValue, -1, -(BigInteger)long.MinValue);
        Check(BinaryOperator.Modulus, long.MinValue, -1, 0);
    }

    [Theory]
    [InlineData(null, 1, -1)]
    [InlineData("a", "b", -1)]
    [InlineData(2, 1.5, 1)]
    [InlineData(1, 1.0, 0)]
    [InlineData("10", 9, -1)]
    public void Values_have_an_order(object? left, object? right, int order) =>
        Math.Sign(Comparisons.Order(Of(left), Of(right), TextRules.Of(ScriptCulture.Invariant))).Should().Be(order);

    static void Check(BinaryOperator operation, long left, long right, BigInteger expected)
    {
        Arithmetic.TryCalculate(operation, left, right, out var result).Should().Be(ArithmeticProblem.None);
        result.Should().Be(Value.From(expected));
    }

    static Value Of(object? value) => value switch
    {
        null => default,
        string text => text,
        int number => number,
        _ => (double)value,
    };
}
