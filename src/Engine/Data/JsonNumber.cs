using System.Buffers.Text;
using System.Numerics;

namespace Reports.Engine.Data;

/// <summary>What a JSON number is: whole, a decimal when exact, or a binary fraction.</summary>
static class JsonNumber
{
    /// <summary>More digits are no real figure.</summary>
    const int LongestWhole = 1000;

    // As many digits as 64 bits hold, and the point.
    const int LongestShort = 19;

    // Of a smaller one a binary fraction keeps more: it has 17 digits wherever they begin, a decimal 28 after the point.
    const decimal NearerAsDecimal = 1e-10m;

    /// <param name="digits">The number as it is written.</param>
    /// <param name="isExact">False when the value is only near it; the value is null when it is not even that.</param>
    public static Value Of(ReadOnlySpan<byte> digits, out bool isExact)
    {
        isExact = true;
        if (Utf8Parser.TryParse(digits, out long whole, out var consumed) && consumed == digits.Length)
            return whole;
        if (TryReadShort(digits, out var fraction))
            return fraction;
        if (digits.IndexOfAny("eE"u8) >= 0)
            return Finite(digits, ref isExact);
        if (digits.Contains((byte)'.'))
            return Fraction(digits, out isExact);
        return digits.Length <= LongestWhole ? BigInteger.Parse(Encoding.ASCII.GetString(digits), CultureInfo.InvariantCulture) : Finite(digits, ref isExact);
    }

    // Most figures are short: their digits are the decimal.
    static bool TryReadShort(ReadOnlySpan<byte> digits, out Value number)
    {
        number = default;
        var isNegative = digits[0] == '-';
        var trimmed = digits[(isNegative ? 1 : 0)..];
        if (trimmed.Length > LongestShort || trimmed.IndexOf((byte)'.') is var point && point < 0)
            return false;
        trimmed = trimmed.TrimEnd((byte)'0');
        var (all, scale) = (0L, trimmed.Length - point - 1);
        foreach (var digit in trimmed)
        {
            if (digit == '.')
                continue;
            if (!char.IsAsciiDigit((char)digit))
                return false;
            all = (all * 10) + (digit - '0');
        }

        // A zero has no sign here; a fraction that is nearer in binary is not short.
        number = Value.FromDigits(isNegative ? -all : all, scale);
        return all != 0;
    }

    /// <summary>A decimal holds 28 digits exactly; 2.50 is 2.5, as a binary fraction would print it.</summary>
    static Value Fraction(ReadOnlySpan<byte> digits, out bool isExact)
    {
        var trimmed = digits.TrimEnd((byte)'0').TrimEnd((byte)'.');
        if (!decimal.TryParse(trimmed, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            isExact = false;
            return Finite(digits, ref isExact);
        }

        // Sign, point and the zeros in front are no digits: what is longer may still be held, and shows it.
        const int AlwaysExact = 28;
        isExact = trimmed.Length <= AlwaysExact || trimmed.SequenceEqual(Encoding.ASCII.GetBytes(number.ToString(CultureInfo.InvariantCulture)));
        return isExact || Math.Abs(number) >= NearerAsDecimal ? number : Finite(digits, ref isExact);
    }

    // Written with an exponent it is a measure, and near is near enough; beyond 1.8e308 there is no value.
    static Value Finite(ReadOnlySpan<byte> digits, ref bool isExact)
    {
        var number = double.Parse(digits, CultureInfo.InvariantCulture);
        isExact &= double.IsFinite(number);
        return double.IsFinite(number) ? number : default(Value);
    }
}
