using System.Buffers.Text;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace Reports.Engine.Data;

/// <summary>What a JSON number is: whole, a decimal when exact, or a binary fraction.</summary>
static class JsonNumber
{
    /// <summary>More digits are no figure of anybody's.</summary>
    const int LongestWhole = 1000;

    public static Value Of(ReadOnlySpan<byte> digits)
    {
        if (Utf8Parser.TryParse(digits, out long whole, out var consumed) && consumed == digits.Length)
            return whole;
        if (digits.IndexOfAny("eE"u8) >= 0)
            return double.Parse(digits, CultureInfo.InvariantCulture);
        if (!digits.Contains((byte)'.') && digits.Length <= LongestWhole)
            return BigInteger.Parse(Encoding.ASCII.GetString(digits), CultureInfo.InvariantCulture);

        return Fraction(digits);
    }

    /// <summary>A decimal holds 28 digits exactly; 2.50 is 2.5, as a binary fraction would print it.</summary>
    static Value Fraction(ReadOnlySpan<byte> digits)
    {
        var trimmed = digits.TrimEnd((byte)'0').TrimEnd((byte)'.');
        const int ExactDigits = 28;
        return trimmed.Length <= ExactDigits && decimal.TryParse(trimmed, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : double.Parse(digits, CultureInfo.InvariantCulture);
    }
}
