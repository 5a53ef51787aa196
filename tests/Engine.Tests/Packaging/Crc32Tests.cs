using Reports.Engine.Packaging;

namespace Reports.Engine.Tests.Packaging;

public sealed class Crc32Tests
{
    [Fact]
    public void The_check_value_of_the_standard_is_given() => Crc32.Append(0, "123456789"u8).Should().Be(0xCBF43926);

    [Fact]
    public void Every_length_gives_what_bit_by_bit_gives_and_goes_on_from_any_checksum()
    {
        var bytes = new byte[700];
        new Random(7).NextBytes(bytes);
        for (var length = 0; length <= bytes.Length; length++)
        {
            var text = bytes.AsSpan(0, length);
            var expected = BitByBit(text);
            Crc32.Append(0, text).Should().Be(expected, "{0} bytes", length);
            var cut = length / 3;
            Crc32.Append(Crc32.Append(0, text[..cut]), text[cut..]).Should().Be(expected, "{0} bytes cut at {1}", length, cut);
        }
    }

    static uint BitByBit(ReadOnlySpan<byte> bytes)
    {
        var crc = ~0u;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
        }

        return ~crc;
    }
}
