using System.Globalization;
using System.Numerics;
using Reports.Engine.Vietnamese;

namespace Reports.Engine.Tests.Vietnamese;

public sealed class NumberWordsTests
{
    // Every form that a group of three can take, written out by hand.
    [Theory]
    [InlineData(0, "không")]
    [InlineData(1, "một")]
    [InlineData(4, "bốn")]
    [InlineData(5, "năm")]
    [InlineData(10, "mười")]
    [InlineData(11, "mười một")]
    [InlineData(14, "mười bốn")]
    [InlineData(15, "mười lăm")]
    [InlineData(19, "mười chín")]
    [InlineData(20, "hai mươi")]
    [InlineData(21, "hai mươi mốt")]
    [InlineData(24, "hai mươi tư")]
    [InlineData(25, "hai mươi lăm")]
    [InlineData(44, "bốn mươi tư")]
    [InlineData(55, "năm mươi lăm")]
    [InlineData(91, "chín mươi mốt")]
    [InlineData(99, "chín mươi chín")]
    [InlineData(100, "một trăm")]
    [InlineData(101, "một trăm linh một")]
    [InlineData(104, "một trăm linh bốn")]
    [InlineData(105, "một trăm linh năm")]
    [InlineData(110, "một trăm mười")]
    [InlineData(111, "một trăm mười một")]
    [InlineData(115, "một trăm mười lăm")]
    [InlineData(121, "một trăm hai mươi mốt")]
    [InlineData(404, "bốn trăm linh bốn")]
    [InlineData(555, "năm trăm năm mươi lăm")]
    [InlineData(1000, "một nghìn")]
    [InlineData(1001, "một nghìn không trăm linh một")]
    [InlineData(1010, "một nghìn không trăm mười")]
    [InlineData(1021, "một nghìn không trăm hai mươi mốt")]
    [InlineData(1100, "một nghìn một trăm")]
    [InlineData(2025, "hai nghìn không trăm hai mươi lăm")]
    [InlineData(10000, "mười nghìn")]
    [InlineData(10010, "mười nghìn không trăm mười")]
    [InlineData(21015, "hai mươi mốt nghìn không trăm mười lăm")]
    [InlineData(105005, "một trăm linh năm nghìn không trăm linh năm")]
    [InlineData(1000000, "một triệu")]
    [InlineData(1000001, "một triệu không trăm linh một")]
    [InlineData(1001000, "một triệu không trăm linh một nghìn")]
    [InlineData(1234567, "một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy")]
    [InlineData(1000000000, "một tỷ")]
    [InlineData(1000000005, "một tỷ không trăm linh năm")]
    [InlineData(1_050_000_000, "một tỷ không trăm năm mươi triệu")]
    [InlineData(12_000_000_000, "mười hai tỷ")]
    [InlineData(1_000_000_000_000, "một nghìn tỷ")]
    [InlineData(1_002_000_000_003, "một nghìn không trăm linh hai tỷ không trăm linh ba")]
    [InlineData(1_000_000_000_000_000, "một triệu tỷ")]
    [InlineData(1_000_000_000_000_000_000, "một tỷ tỷ")]
    [InlineData(1_000_000_000_000_000_001, "một tỷ tỷ không trăm linh một")]
    [InlineData(-24, "âm hai mươi tư")]
    [InlineData(long.MaxValue, "chín tỷ hai trăm hai mươi ba triệu ba trăm bảy mươi hai nghìn không trăm ba mươi sáu tỷ tám trăm năm mươi tư triệu bảy trăm bảy mươi lăm nghìn tám trăm linh bảy")]
    [InlineData(long.MinValue, "âm chín tỷ hai trăm hai mươi ba triệu ba trăm bảy mươi hai nghìn không trăm ba mươi sáu tỷ tám trăm năm mươi tư triệu bảy trăm bảy mươi lăm nghìn tám trăm linh tám")]
    public void Says_whole_numbers(long number, string words) => NumberWords.Say(number).Should().Be(words);

    [Theory]
    [InlineData("0.5", "không phẩy năm")]
    [InlineData("12.50", "mười hai phẩy năm")]
    [InlineData("3.00", "ba")]
    [InlineData("2.05", "hai phẩy không năm")]
    [InlineData("8.56", "tám phẩy năm mươi sáu")]
    [InlineData("7.21", "bảy phẩy hai mươi mốt")]
    [InlineData("90.638", "chín mươi phẩy sáu trăm ba mươi tám")]
    [InlineData("0.032", "không phẩy không trăm ba mươi hai")]
    [InlineData("0.005", "không phẩy không trăm linh năm")]
    [InlineData("0.1985", "không phẩy một nghìn chín trăm tám mươi lăm")]
    [InlineData("1.0025", "một phẩy không không hai năm")]
    [InlineData("-0.5", "âm không phẩy năm")]
    [InlineData("-1.5", "âm một phẩy năm")]
    public void Says_decimal_numbers(string number, string words) =>
        NumberWords.Say(decimal.Parse(number, CultureInfo.InvariantCulture)).Should().Be(words);

    [Theory]
    [InlineData(1, "thứ nhất")]
    [InlineData(2, "thứ hai")]
    [InlineData(4, "thứ tư")]
    [InlineData(14, "thứ mười bốn")]
    [InlineData(24, "thứ hai mươi tư")]
    public void Says_places_in_an_order(long number, string words) => NumberWords.SayOrdinal(number).Should().Be(words);

    [Trait("Runs", "long")]
    [Fact]
    public void Every_number_to_a_million_reads_back_by_the_rules_of_the_reader()
    {
        var misread = Enumerable.Range(0, 1_000_001).Where(number => new NumberWordsReader(NumberWords.Say(number)).Read() != number);
        misread.Should().BeEmpty();
    }

    [Fact]
    public void Round_and_scattered_numbers_above_a_million_read_back()
    {
        for (var scale = 1_000_000L; scale <= 100_000_000_000_000_000; scale *= 10)
        {
            foreach (var factor in new[] { 1, 2, 4, 5, 11, 15, 21, 24, 25, 90 })
            {
                foreach (var rest in new[] { 0, 1, 4, 5, 10, 15, 105, 1001, 10010, 999_999 })
                {
                    var number = scale * factor + rest;
                    new NumberWordsReader(NumberWords.Say(number)).Read().Should().Be(number);
                }
            }
        }
    }

    [Fact]
    public void Numbers_greater_than_long_keep_their_billions() =>
        NumberWords.Say(BigInteger.Pow(10, 27) + 5).Should().Be("một tỷ tỷ tỷ không trăm linh năm");

    [Theory]
    [InlineData("hai mươi một")]
    [InlineData("hai mươi bốn")]
    [InlineData("mười năm")]
    [InlineData("một mươi")]
    [InlineData("một nghìn linh một")]
    [InlineData("không trăm linh một")]
    [InlineData("một nghìn một triệu")]
    public void The_reader_refuses_wrong_readings(string words) =>
        FluentActions.Invoking(() => new NumberWordsReader(words).Read()).Should().Throw<FormatException>();
}
