namespace Reports.Engine.Vietnamese;

/// <summary>Says the up to nine digits below a billion.</summary>
static class BillionWords
{
    static readonly string[] Digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

    static readonly string[] Scales = ["", " nghìn", " triệu"];

    public static string Digit(char digit) => Digits[digit - '0'];

    /// <summary>Appends the words; after a billion, zeros are silent and the hundreds of the first group read are said.</summary>
    public static void Append(StringBuilder words, ReadOnlySpan<char> digits, bool afterBillion)
    {
        if (!afterBillion && digits.IndexOfAnyExcept('0') < 0)
        {
            words.Append(Digits[0]);
            return;
        }
        var started = afterBillion;
        for (var scale = (digits.Length - 1) / 3; scale >= 0; scale--)
        {
            var end = digits.Length - scale * 3;
            var group = digits[Math.Max(0, end - 3)..end];
            if (group.IndexOfAnyExcept('0') < 0)
                continue;
            if (started)
                words.Append(' ');
            AppendGroup(words, group, started);
            words.Append(Scales[scale]);
            started = true;
        }
    }

    /// <summary>Appends up to three digits; in full, the hundreds are said even when they are zero.</summary>
    public static void AppendGroup(StringBuilder words, ReadOnlySpan<char> group, bool inFull)
    {
        var hundreds = group.Length > 2 ? group[^3] : '0';
        var tens = group.Length > 1 ? group[^2] : '0';
        var units = group[^1];
        var saysHundreds = inFull || hundreds != '0';
        if (saysHundreds)
            words.Append(Digit(hundreds)).Append(" trăm");
        if (tens == '0' && units == '0')
            return;
        if (saysHundreds)
            words.Append(' ');
        AppendTens(words, tens, units, saysHundreds);
    }

    static void AppendTens(StringBuilder words, char tens, char units, bool afterHundreds)
    {
        switch (tens)
        {
            case '0':
                words.Append(afterHundreds ? "linh " : "").Append(Digit(units));
                return;
            case '1':
                words.Append("mười");
                break;
            default:
                words.Append(Digit(tens)).Append(" mươi");
                break;
        }
        if (units != '0')
            words.Append(' ').Append(UnitAfterTen(tens, units));
    }

    // 1, 4 and 5 change their names: 21 mốt, 24 tư, 15 and 25 lăm; 11 and 14 keep một and bốn.
    static string UnitAfterTen(char tens, char units) => units switch
    {
        '1' when tens > '1' => "mốt",
        '4' when tens > '1' => "tư",
        '5' => "lăm",
        _ => Digit(units),
    };
}
