using System.Buffers.Text;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace Reports.Engine.Data;

/// <summary>What a JSON number is: whole, a decimal when exact, or a binary fraction.</summary>
static class JsonNumber
{
    /// <summary>More digits are no real figure.</summary>
    const int LongestWhole = 1000;

    /// <param name="digits">The number as it is written.</param>
    /// <param name="isExact">False when the value is only near it; the value is null when it is not even that.</param>
    public static Value Of(ReadOnlySpan<byte> digits, out bool isExact)
    {
        isExact = true;
        if (Utf8Parser.TryParse(digits, out long whole, out var consumed) && consumed == digits.Length)
            return whole;
        if (digits.IndexOfAny("eE"u8) >= 0)
            return Finite(digits, ref isExact);
        if (!digits.Contains((byte)'.') && digits.Length <= LongestWhole)
            return BigInteger.Parse(Encoding.ASCII.GetString(digits), CultureInfo.InvariantCulture);

        return Fraction(digits, ref isExact);
    }

    /// <summary>A decimal holds 28 digits exactly; 2.50 is 2.5, as a binary fraction would print it.</summary>
    static Value Fraction(ReadOnlySpan<byte> digits, ref bool isExact)
    {
        var trimmed = digits.TrimEnd((byte)'0').TrimEnd((byte)'.');
        const int ExactDigits = 28;
        if (trimmed.Length <= ExactDigits && decimal.TryParse(trimmed, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return number;
        isExact = false;
        return Finite(digits, ref isExact);
    }

    // Written with an exponent it is a measure, and near is near enough; beyond 1.8e308 there is no value.
    static Value Finite(ReadOnlySpan<byte> digits, ref bool isExact)
    {
        var number = double.Parse(digits, CultureInfo.InvariantCulture);
        isExact &= double.IsFinite(number);
        return double.IsFinite(number) ? number : default(Value);
    }
}
