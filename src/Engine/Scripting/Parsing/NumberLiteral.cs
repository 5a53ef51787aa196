using System.Globalization;
using System.Numerics;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Parsing;

/// <summary>What the digits of a number stand for; null when no kind of number holds it.</summary>
static class NumberLiteral
{
    const int LargestExponent = 5000;

    static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    /// <summary><c>100</c>, <c>1e3</c>: a whole number of any size.</summary>
    public static Value? Whole(string text)
    {
        var exponent = text.IndexOfAny(['e', 'E']);
        if (exponent > 0 && (!int.TryParse(text.AsSpan(exponent + 1), Plain, out var power) || power > LargestExponent))
            return null;

        return BigInteger.TryParse(text, NumberStyles.Integer | NumberStyles.AllowExponent, Plain, out var number)
            ? Value.From(number)
            : default(Value?);
    }

    /// <summary><c>1.5</c> and <c>1.5d</c> are 64-bit fractions, <c>1.5f</c> 32-bit ones, <c>1.5m</c> decimals.</summary>
    public static Value? Fraction(string text)
    {
        var digits = char.IsLetter(text[^1]) ? text[..^1] : text;
        return char.ToUpperInvariant(text[^1]) switch
        {
            'F' => float.TryParse(digits, NumberStyles.Float, Plain, out var single) ? Value.From(single) : default(Value?),
            'M' when decimal.TryParse(digits, NumberStyles.Float, Plain, out var number) => Value.From(number),
            _ => double.TryParse(digits, NumberStyles.Float, Plain, out var number) ? Value.From(number) : default(Value?),
        };
    }

    /// <summary><c>0x1ef</c>; without <c>u</c> the highest bit of 32 or 64 is the sign.</summary>
    public static Value? Hexadecimal(string text)
    {
        var unsigned = text[^1] is 'u' or 'U';
        var digits = unsigned ? text[2..^1] : text[2..];
        return BigInteger.TryParse($"0{digits}", NumberStyles.AllowHexSpecifier, Plain, out var number)
            ? Signed(number, unsigned)
            : default(Value?);
    }

    /// <summary><c>0b101</c>, and with a point a binary fraction.</summary>
    public static Value? Binary(string text)
    {
        var unsigned = text[^1] is 'u' or 'U';
        var digits = text.AsSpan(2);
        if (!char.IsAsciiDigit(digits[^1]))
            digits = digits[..^1];

        var point = digits.IndexOf('.');
        var number = BigInteger.Zero;
        foreach (var digit in digits)
        {
            if (digit != '.')
                number = (number << 1) | (digit - '0');
        }

        if (point < 0)
            return Signed(number, unsigned);

        var fraction = (double)number * Math.Pow(2, point - digits.Length + 1);
        return text[^1] is 'f' or 'F' ? Value.From((float)fraction) : Value.From(fraction);
    }

    static Value Signed(BigInteger number, bool unsigned)
    {
        if (unsigned || number > ulong.MaxValue)
            return Value.From(number);

        return Value.From(number <= uint.MaxValue ? unchecked((int)(uint)number) : unchecked((long)(ulong)number));
    }
}
