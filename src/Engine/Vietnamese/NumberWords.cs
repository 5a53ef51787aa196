using System.Numerics;

namespace Reports.Engine.Vietnamese;

/// <summary>Says a number in Vietnamese words, as it is read out in an official document.</summary>
/// <remarks>
/// The reading is the northern one of the school books: "linh" and "nghìn".
/// Groups of three are named nghìn, triệu, tỷ; above a billion the words repeat: nghìn tỷ, triệu tỷ, tỷ tỷ.
/// A group of nothing but zeros is not read; a later group always says its hundreds ("không trăm").
/// Example: 1001 "một nghìn không trăm linh một"; 1 000 000 000 000 "một nghìn tỷ".
/// </remarks>
static class NumberWords
{
    /// <summary>A whole number in words: -24 "âm hai mươi tư".</summary>
    public static string Say(long number)
    {
        Span<char> digits = stackalloc char[20];
        var words = new StringBuilder();
        if (number < 0)
            words.Append("âm ");
        // The negation of the least number is itself, and as unsigned the right one.
        var magnitude = number < 0 ? unchecked((ulong)-number) : (ulong)number;
        _ = magnitude.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
        AppendWhole(words, digits[..length]);
        return words.ToString();
    }

    /// <summary>A whole number of any size in words.</summary>
    public static string Say(BigInteger number)
    {
        var words = new StringBuilder();
        if (number.Sign < 0)
            words.Append("âm ");
        AppendWhole(words, BigInteger.Abs(number).ToString("D", CultureInfo.InvariantCulture));
        return words.ToString();
    }

    /// <summary>A decimal number in words: 12.05 "mười hai phẩy không năm".</summary>
    /// <remarks>
    /// Zeros at the end are not read. Up to three decimals are read as one number ("phẩy năm mươi sáu", "phẩy không trăm ba mươi hai"),
    /// longer ones too unless they begin with a zero: then digit by digit.
    /// </remarks>
    public static string Say(decimal number)
    {
        var digits = Math.Abs(number).ToString(CultureInfo.InvariantCulture);
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? digits : digits[..point];
        var fraction = point < 0 ? "" : digits[(point + 1)..].TrimEnd('0');
        var words = new StringBuilder();
        if (number < 0)
            words.Append("âm ");
        AppendWhole(words, whole);
        if (fraction.Length > 0)
            AppendFraction(words.Append(" phẩy "), fraction);
        return words.ToString();
    }

    /// <summary>A place in an order: 1 "thứ nhất", 4 "thứ tư", 15 "thứ mười lăm".</summary>
    public static string SayOrdinal(long number) => number switch
    {
        1 => "thứ nhất",
        4 => "thứ tư",
        _ => "thứ " + Say(number),
    };

    static void AppendWhole(StringBuilder words, ReadOnlySpan<char> digits)
    {
        if (digits.Length <= 9)
        {
            BillionWords.Append(words, digits, false);
            return;
        }
        AppendWhole(words, digits[..^9]);
        words.Append(" tỷ");
        BillionWords.Append(words, digits[^9..], true);
    }

    static void AppendFraction(StringBuilder words, string fraction)
    {
        if (fraction.Length == 3)
            BillionWords.AppendGroup(words, fraction, true);
        else if (fraction[0] != '0')
            AppendWhole(words, fraction);
        else
            words.AppendJoin(' ', fraction.Select(digit => BillionWords.Digit(digit)));
    }
}
