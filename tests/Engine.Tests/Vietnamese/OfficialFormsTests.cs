using System.Globalization;
using Reports.Engine.Vietnamese;

namespace Reports.Engine.Tests.Vietnamese;

public sealed class OfficialFormsTests
{
    [Theory]
    [InlineData("2026-03-05", "05/3/2026", "ngày 05 tháng 3 năm 2026")]
    [InlineData("05/03/2026", "05/3/2026", "ngày 05 tháng 3 năm 2026")]
    [InlineData("5/3/2026", "05/3/2026", "ngày 05 tháng 3 năm 2026")]
    [InlineData("16-02-2026", "16/02/2026", "ngày 16 tháng 02 năm 2026")]
    [InlineData("1.1.2026", "01/01/2026", "ngày 01 tháng 01 năm 2026")]
    [InlineData("31/12/2026", "31/12/2026", "ngày 31 tháng 12 năm 2026")]
    [InlineData(" 2026-10-09T23:59:59+07:00 ", "09/10/2026", "ngày 09 tháng 10 năm 2026")]
    [InlineData("2026-10-09 23:59", "09/10/2026", "ngày 09 tháng 10 năm 2026")]
    [InlineData("ngày 05 tháng 3 năm 2026", "05/3/2026", "ngày 05 tháng 3 năm 2026")]
    public void Dates_are_padded_where_the_office_pads(string text, string shortForm, string longForm)
    {
        OfficialDate.TryRead(text, out var date).Should().BeTrue();
        OfficialDate.Short(date).Should().Be(shortForm);
        OfficialDate.Long(date).Should().Be(longForm);
    }

    [Theory]
    [InlineData("")]
    [InlineData("32/01/2026")]
    [InlineData("29/02/2026")]
    [InlineData("2026")]
    [InlineData("hôm nay")]
    [InlineData("5/3/26")]
    public void What_is_not_a_day_is_refused(string text) => OfficialDate.TryRead(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("19", "36", "52,8")]
    [InlineData("562", "565", "99,5")]
    [InlineData("1", "2", "50,0")]
    [InlineData("1", "800", "0,1")]
    [InlineData("1", "8000", "0")]
    [InlineData("0", "36", "0")]
    [InlineData("36", "36", "100")]
    [InlineData("38", "36", "105,6")]
    [InlineData("36", "1", "3.600,0")]
    [InlineData("-1", "2", "-50,0")]
    [InlineData("29", "80", "36,3")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335", "100")]
    public void Shares_have_one_decimal_and_a_comma(string part, string whole, string share) =>
        Percentage.Write(Number(part), Number(whole)).Should().Be(share);

    [Fact]
    public void A_share_of_nothing_is_nothing() => Percentage.Write(5, 0).Should().BeNull();

    [Theory]
    [InlineData(-5, "-5")]
    [InlineData(0, "0")]
    [InlineData(3, "03")]
    [InlineData(9, "09")]
    [InlineData(10, "10")]
    [InlineData(1234, "1.234")]
    public void Counts_below_ten_have_a_zero(long number, string count) => OfficialNumber.Count(number).Should().Be(count);

    [Theory]
    [InlineData("1234567.5", "1.234.567,5")]
    [InlineData("-1234.056", "-1.234,056")]
    [InlineData("0.10", "0,1")]
    [InlineData("0", "0")]
    [InlineData("1000", "1.000")]
    [InlineData("79228162514264337593543950335", "79.228.162.514.264.337.593.543.950.335")]
    [InlineData("0.0000000000000000000000000001", "0,0000000000000000000000000001")]
    public void Numbers_have_dots_and_a_comma(string number, string written) => OfficialNumber.Write(Number(number)).Should().Be(written);

    [Theory]
    [InlineData("2.345", 2, "2,35")]
    [InlineData("-2.345", 2, "-2,35")]
    [InlineData("2.5", 0, "3")]
    [InlineData("1234", 2, "1.234,00")]
    public void Numbers_round_half_away_from_zero(string number, int decimals, string written) =>
        OfficialNumber.Write(Number(number), decimals).Should().Be(written);

    [Theory]
    [InlineData(1, "I")]
    [InlineData(4, "IV")]
    [InlineData(9, "IX")]
    [InlineData(14, "XIV")]
    [InlineData(40, "XL")]
    [InlineData(90, "XC")]
    [InlineData(499, "CDXCIX")]
    [InlineData(1994, "MCMXCIV")]
    [InlineData(3888, "MMMDCCCLXXXVIII")]
    [InlineData(3999, "MMMCMXCIX")]
    public void Roman_numerals(int number, string numeral) => RomanNumeral.Write(number).Should().Be(numeral);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(4000)]
    public void Roman_numerals_have_no_zero_and_end_before_four_thousand(int number) =>
        FluentActions.Invoking(() => RomanNumeral.Write(number)).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData(new string[0], "")]
    [InlineData(new[] { "Toán" }, "Toán")]
    [InlineData(new[] { "Toán", "Ngữ văn" }, "Toán và Ngữ văn")]
    [InlineData(new[] { "Toán", "Ngữ văn", "Tiếng Anh" }, "Toán, Ngữ văn và Tiếng Anh")]
    public void Things_are_joined_with_commas_and_va(string[] items, string phrase) => Enumeration.Join(items).Should().Be(phrase);

    static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
