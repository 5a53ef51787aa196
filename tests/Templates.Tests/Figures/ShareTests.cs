using Reports.Templates.Figures;

namespace Reports.Templates.Tests.Figures;

public sealed class ShareTests
{
    [Theory]
    [InlineData(482, 565, "85,3")]
    [InlineData(83, 565, "14,7")]
    [InlineData(339, 565, "60,0")]
    [InlineData(102, 565, "18,1")]
    [InlineData(121, 565, "21,4")]
    [InlineData(3, 565, "0,5")]
    [InlineData(562, 565, "99,5")]
    [InlineData(32, 34, "94,1")]
    [InlineData(18, 34, "52,9")]
    [InlineData(4, 34, "11,8")]
    [InlineData(20, 37, "54,1")]
    [InlineData(17, 37, "45,9")]
    [InlineData(622, 622, "100")]
    [InlineData(0, 565, "0")]
    [InlineData(1, 80, "1,3")]
    [InlineData(3, 80, "3,8")]
    [InlineData(110, 100, "110,0")]
    [InlineData(1, 0, "?")]
    public void A_share_is_printed_with_one_decimal_rounded_half_away_from_zero(int part, int whole, string printed) =>
        Number.Print(new Share(new("part", part), new("whole", whole)).Value).Should().Be(printed);

    [Fact]
    public void A_share_tells_its_formula_and_its_inputs()
    {
        var share = new Share(new("$.a", 18), new("$.b", 34));
        share.Formula.Should().Be("18 ÷ 34 × 100 = 52,9");
        share.Inputs.Select(input => input.Path).Should().Equal("$.a", "$.b");
    }

    [Theory]
    [InlineData("42,9", 42.9)]
    [InlineData("94.1", 94.1)]
    [InlineData("100", 100)]
    public void A_printed_share_is_read_with_a_comma_or_a_point(string printed, double number) =>
        Number.Parse(printed).Should().Be((decimal)number);

    [Fact]
    public void What_is_no_number_is_none() => Number.Parse("khoảng 40").Should().BeNull();
}
