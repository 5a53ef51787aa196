using Reports.Templates.Editions;
using Reports.Templates.Figures;

namespace Reports.Templates.Tests.Figures;

/// <summary>The cap in whole numbers: the vectors of the guidance, and what five real branches did.</summary>
public sealed class CapLimitTests
{
    [Theory]
    [InlineData(7, 20, 1)]
    [InlineData(8, 20, 2)]
    [InlineData(12, 20, 2)]
    [InlineData(13, 20, 3)]
    [InlineData(12, 25, 3)]
    [InlineData(29, 20, 6)]
    public void Half_and_more_is_rounded_up_where_the_edition_says_so(int number, int rate, int limit) =>
        CapLimit.Of(number, rate, Rounding.HalfUp).Should().Be(limit);

    [Theory]
    [InlineData(4, 20, 0)]
    [InlineData(5, 20, 1)]
    [InlineData(29, 20, 5)]
    [InlineData(36, 20, 7)]
    [InlineData(8, 25, 2)]
    [InlineData(7, 25, 1)]
    public void The_rest_is_cut_off_otherwise(int number, int rate, int limit) =>
        CapLimit.Of(number, rate, Rounding.Floor).Should().Be(limit);

    [Theory]
    [InlineData(7, 29, "24,1", 5, "19,4", 7)]
    [InlineData(2, 8, "25,0", 1, "20,0", 2)]
    [InlineData(4, 18, "22,2", 3, "18,2", 4)]
    [InlineData(2, 10, "20,0", 2, "16,7", 2)]
    public void Both_ratios_and_both_limits_are_given(int excellent, int good, string literal, int literalLimit, string inclusive, int inclusiveLimit)
    {
        var cap = CapFigure.Of(excellent, good, new CapPolicy { Rate = 20 });
        (Number.Print(cap.LiteralShare.Value), cap.LiteralLimit).Should().Be((literal, literalLimit));
        (Number.Print(cap.InclusiveShare.Value), cap.InclusiveLimit).Should().Be((inclusive, inclusiveLimit));
    }
}
