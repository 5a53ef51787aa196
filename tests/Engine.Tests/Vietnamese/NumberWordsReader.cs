namespace Reports.Engine.Tests.Vietnamese;

/// <summary>Reads Vietnamese number words back into a number, by a grammar of its own that shares nothing with the writer.</summary>
/// <remarks>
/// The rules of reading it insists on, each a reason to refuse the words:
/// "mốt" and "tư" only after "mươi"; "lăm" only after "mười" or "mươi"; no "một", "bốn" or "năm" there instead (after "mười" both 1 and 4 keep their names);
/// "linh" only between "trăm" and one digit; "mươi" only after hai … chín; "không trăm" only after a higher group;
/// a group after the first always says its hundreds; triệu stands before nghìn, each at most once in a billion; silent groups are wholly zero.
/// </remarks>
sealed class NumberWordsReader(string words)
{
    static readonly string[] Digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

    readonly string[] _words = words.Split(' ');
    int _at;

    string? Next => _at < _words.Length ? _words[_at] : null;

    public decimal Read()
    {
        if (words == "không")
            return 0;
        if (TryTake("âm"))
            return -ReadPositive();
        return ReadPositive();
    }

    decimal ReadPositive()
    {
        decimal sum = ReadBillion(first: true);
        while (TryTake("tỷ"))
        {
            sum *= 1_000_000_000m;
            if (Next is not (null or "tỷ"))
                sum += ReadBillion(first: false);
        }
        Require(Next is null, "words are left over");
        return sum;
    }

    long ReadBillion(bool first)
    {
        long sum = 0;
        var lastScale = 1_000_000_000L;
        do
        {
            var group = ReadGroup(first);
            Require(group > 0, "a silent group is read");
            first = false;
            long scale = TryTake("triệu") ? 1_000_000 : TryTake("nghìn") ? 1000 : 1;
            Require(scale < lastScale, "scales do not fall");
            lastScale = scale;
            sum += group * scale;
        }
        while (lastScale > 1 && Next is not (null or "tỷ"));
        return sum;
    }

    int ReadGroup(bool first)
    {
        if (_at + 1 < _words.Length && _words[_at + 1] == "trăm")
        {
            var hundreds = ReadDigit();
            _at++;
            Require(hundreds > 0 || !first, "không trăm at the beginning");
            return hundreds * 100 + ReadAfterHundreds();
        }
        Require(first, "a later group without its hundreds");
        return ReadTens() ?? ReadDigit();
    }

    int ReadAfterHundreds()
    {
        if (TryTake("linh"))
            return ReadDigit() is var digit and > 0 ? digit : throw new FormatException("linh không");
        return ReadTens() ?? 0;
    }

    int? ReadTens()
    {
        if (TryTake("mười"))
            return 10 + ReadUnit("một", "bốn");
        if (_at + 1 >= _words.Length || _words[_at + 1] != "mươi")
            return null;
        var tens = ReadDigit();
        _at++;
        Require(tens >= 2, "mươi after " + tens);
        return tens * 10 + ReadUnit("mốt", "tư");
    }

    int ReadUnit(string one, string four)
    {
        string?[] names = [null, one, "hai", "ba", four, "lăm", "sáu", "bảy", "tám", "chín"];
        var unit = Next is null ? -1 : Array.IndexOf(names, Next);
        if (unit > 0)
            _at++;
        return Math.Max(unit, 0);
    }

    int ReadDigit()
    {
        var digit = Next is null ? -1 : Array.IndexOf(Digits, Next);
        Require(digit >= 0, $"«{Next}» is not a digit");
        _at++;
        return digit;
    }

    bool TryTake(string word)
    {
        if (Next != word)
            return false;
        _at++;
        return true;
    }

    void Require(bool holds, string what)
    {
        if (!holds)
            throw new FormatException($"{what}: «{words}»");
    }
}
