using Reports.Engine.Packaging.Deflating;

namespace Reports.Engine.Tests.Packaging.Deflating;

public sealed class HuffmanCodeTests
{
    [Fact]
    public void Frequent_symbols_have_short_codes()
    {
        var code = HuffmanCode.Of([8, 4, 2, 1, 1], 15);
        code.Counts.Should().Equal(1, 2, 3, 4, 4);

        // Written lowest bit first, as deflate wants them.
        code.Bits.Should().Equal(0b0u, 0b01u, 0b011u, 0b0111u, 0b1111u);
    }

    [Theory]
    [InlineData(2, 15)]
    [InlineData(30, 15)]
    [InlineData(286, 15)]
    [InlineData(19, 7)]
    public void No_code_is_longer_than_the_limit_and_none_is_left_over(int symbols, int limit)
    {
        // Weights that double make the longest codes there are.
        var weights = Enumerable.Range(0, symbols).Select(i => 1L << Math.Min(i, 50)).ToArray();
        var code = HuffmanCode.Of(weights, limit);
        code.Counts.Should().OnlyContain(count => count > 0 && count <= limit);
        code.Counts.Sum(count => 1 << (limit - count)).Should().Be(1 << limit);
    }

    [Fact]
    public void A_symbol_without_weight_has_no_code() => HuffmanCode.Of([0, 5, 0, 5], 15).Counts.Should().Equal(0, 1, 0, 1);

    [Fact]
    public void A_single_symbol_has_one_bit() => HuffmanCode.Of([0, 5], 15).Counts.Should().Equal(0, 1);

    [Theory]
    [InlineData(3, 257, 0, 0)]
    [InlineData(10, 264, 0, 0)]
    [InlineData(11, 265, 1, 0)]
    [InlineData(12, 265, 1, 1)]
    [InlineData(130, 280, 4, 15)]
    [InlineData(131, 281, 5, 0)]
    [InlineData(257, 284, 5, 30)]
    [InlineData(258, 285, 0, 0)]
    public void Lengths_are_written_as_the_format_says(int length, int symbol, int bits, int value) =>
        Lengths.Of(length).Should().Be((symbol, bits, value));

    [Theory]
    [InlineData(1, 0, 0, 0)]
    [InlineData(4, 3, 0, 0)]
    [InlineData(5, 4, 1, 0)]
    [InlineData(8, 5, 1, 1)]
    [InlineData(193, 15, 6, 0)]
    [InlineData(24577, 29, 13, 0)]
    [InlineData(32768, 29, 13, 8191)]
    public void Distances_are_written_as_the_format_says(int distance, int symbol, int bits, int value) =>
        Lengths.OfDistance(distance).Should().Be((symbol, bits, value));
}
