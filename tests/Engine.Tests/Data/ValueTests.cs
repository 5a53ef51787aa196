using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;
using Reports.Engine.Data;

namespace Reports.Engine.Tests.Data;

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
}
