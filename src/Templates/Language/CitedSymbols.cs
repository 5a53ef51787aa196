using System.Text.RegularExpressions;

namespace Reports.Templates.Language;

/// <summary>Symbols of documents in prose: the Party writes 10-KH/ĐU, the State 29/NQ-CP and 135/2020/NĐ-CP.</summary>
static partial class CitedSymbols
{
    const string Papers = "[Qq]uyết định|[Kk]ế hoạch|[Nn]ghị quyết|[Cc]hỉ thị|[Cc]ông văn|[Hh]ướng dẫn|[Tt]hông báo|[Bb]áo cáo|[Tt]ờ trình|[Kk]ết luận|[Qq]uy định";

    const string Types = "NQLT|TTLT|CTHĐ|TTr|CTr|QyĐ|NĐ|NQ|QĐ|QC|CT|KL|TB|HD|BC|KH|ĐA|PA|TT|CV|BB";

    /// <summary>What a document is called before its symbol, and the types that may then stand in it.</summary>
    static readonly (string Name, string[] Types)[] Names =
    [
        ("nghị quyết liên tịch", ["NQLT"]), ("thông tư liên tịch", ["TTLT"]), ("nghị quyết", ["NQ", "NQLT"]), ("nghị định", ["NĐ"]), ("quyết định", ["QĐ"]), ("quy định", ["QĐ", "QyĐ"]),
        ("chỉ thị", ["CT"]), ("kết luận", ["KL"]), ("quy chế", ["QC", "QĐ"]), ("thông báo", ["TB"]), ("hướng dẫn", ["HD"]), ("báo cáo", ["BC"]), ("kế hoạch", ["KH"]),
        ("chương trình", ["CTr", "CTHĐ"]), ("đề án", ["ĐA"]), ("tờ trình", ["TTr"]), ("thông tư", ["TT", "TTLT"]), ("biên bản", ["BB"]),
    ];

    /// <summary>Who issued a document, and how the end of its symbol shows it.</summary>
    static readonly (string Name, string[] Ends)[] Issuers =
    [
        ("ban tổ chức trung ương", ["BTCTW"]), ("ban tổ chức thành ủy", ["BTCTU"]), ("ban tổ chức tỉnh ủy", ["BTCTU"]), ("ban tổ chức huyện ủy", ["BTCHU", "BTC"]),
        ("ban tuyên giáo trung ương", ["BTGTW"]), ("văn phòng trung ương", ["VPTW"]), ("bộ chính trị", ["TW"]), ("ban bí thư", ["TW"]), ("chính phủ", ["CP"]), ("thủ tướng", ["TTg"]),
        ("quốc hội", ["QH11", "QH12", "QH13", "QH14", "QH15", "QH16"]),
    ];

    /// <summary>The symbols of a text that are not written as their office writes them.</summary>
    public static IEnumerable<Slip> Of(string text)
    {
        if (text.Contains(" số", StringComparison.Ordinal))
        {
            foreach (Match match in Bare().Matches(text))
                yield return new(match.Index, match.Index + match.Length, "");
        }

        if (!MayHold(text))
            yield break;
        foreach (Match match in Symbol().Matches(text))
        {
            if (Right(text, match) is { } right)
                yield return right;
        }

        foreach (Match match in Unfinished().Matches(text))
        {
            var (symbol, mark) = (match.Groups["symbol"], match.Groups["mark"].Value);
            yield return new(symbol.Index, symbol.Index + symbol.Length, $"{symbol.Value}{(mark == "/" ? '-' : '/')}…");
        }
    }

    /// <summary>Most texts have neither a slash nor a number before a hyphen.</summary>
    static bool MayHold(string text)
    {
        for (var at = text.AsSpan().IndexOfAny("/-–"); at >= 0;)
        {
            if (text[at] == '/' || (at > 0 && (char.IsAsciiDigit(text[at - 1]) || (text[at - 1] == ' ' && at > 1 && char.IsAsciiDigit(text[at - 2])))))
                return true;
            var next = text.AsSpan(at + 1).IndexOfAny("/-–");
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    static Slip? Right(string text, Match match)
    {
        var (number, year, type, organ) = (match.Groups["number"].Value, match.Groups["year"].Value, match.Groups["type"].Value, match.Groups["organ"].Value);
        var (start, end) = (match.Index, match.Index + match.Length);
        var before = text.AsSpan(0, start).TrimEnd();
        if (before.EndsWith("số", StringComparison.OrdinalIgnoreCase))
            before = before[..^2].TrimEnd();
        else if (before.EndsWith("số:", StringComparison.OrdinalIgnoreCase))
            before = before[..^3].TrimEnd();

        var party = IsParty(organ);
        var yearAsNumber = year.Length == 0 && number is ['1', '9', _, _] or ['2', '0', _, _] && !party;
        if (number.Length == 0)
            // «KH/CB» alone names a kind of symbol; after «Chỉ thị số» the number is missing.
            return Named(before) is null || (!party && !IsState(organ)) ? null : new(start, end, party ? $"…-{type}/{organ}" : $"…/{type}-{organ}");
        if (party && year.Length == 0 && match.Value != $"{number}-{type}/{organ}")
            return new(start, end, $"{number}-{type}/{organ}");
        if (IsState(organ) && yearAsNumber)
            return new(start, end, $"…/{number}/{type}-{organ}");
        if (IsState(organ) && type is "NĐ" or "TT" && year.Length == 0 && !party)
            return new(start, end, $"{number}/…/{type}-{organ}");
        var usual = year.Length == 0 ? $"{number}/{type}-{organ}" : $"{number}/{year}/{type}-{organ}";
        if (IsState(organ) && match.Value != usual)
            return new(start, end, usual);
        if (Named(before) is { } name && !name.Types.Contains(type))
            return new(start - (text[..start].Length - before.Length) - name.Name.Length, end, $"{name.Types[0]} ({char.ToUpperInvariant(name.Name[0])}{name.Name[1..]})");
        return Issuer(text.AsSpan(end)) is { } issuer && !issuer.Ends.Contains(organ) ? new(start, end, match.Value.Replace(organ, issuer.Ends[0], StringComparison.Ordinal)) : null;
    }

    static (string Name, string[] Types)? Named(ReadOnlySpan<char> before)
    {
        foreach (var name in Names)
        {
            if (before.EndsWith(name.Name, StringComparison.OrdinalIgnoreCase))
                return name;
        }

        return null;
    }

    /// <summary>«ngày 30/11/2023 của Ban Tổ chức Thành ủy».</summary>
    static (string Name, string[] Ends)? Issuer(ReadOnlySpan<char> after)
    {
        var of = after.IndexOf("của ", StringComparison.Ordinal);
        var dated = Dated().IsMatch(after);
        if (of < 0 || (of > 1 && !dated) || of > 40)
            return null;
        var issuer = after[(of + 4)..];
        foreach (var known in Issuers)
        {
            if (issuer.StartsWith(known.Name, StringComparison.OrdinalIgnoreCase) || issuer.StartsWith(known.Name.Replace("ủy", "uỷ", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase))
                return known;
        }

        return null;
    }

    static bool IsParty(string organ) =>
        organ is "CB" or "CU" or "TW" or "TU" or "HU" or "QU"
        || organ.StartsWith("ĐU", StringComparison.Ordinal) || (organ.StartsWith("CB", StringComparison.Ordinal) && organ.Length <= 6)
        || (organ.Length > 2 && organ[..2] is "BT" or "UB" or "VP" or "BD" or "BN" && organ[^2..] is "TW" or "TU" or "HU" or "QU" or "ĐU");

    static bool IsState(string organ) =>
        organ is "CP" or "TTg" or "UBTVQH" or "UBND" or "HĐND" or "BNV" or "BYT" or "BLĐTBXH"
        || organ.StartsWith("BGD", StringComparison.Ordinal) || organ.StartsWith("SGD", StringComparison.Ordinal) || organ.StartsWith("PGD", StringComparison.Ordinal);

    // A number, perhaps a year, a type and an organ, with a hyphen and a slash between them in whatever order and with whatever spaces.
    [GeneratedRegex(@"(?<![\p{L}\d/…\-–])(?:(?<number>\d{1,5})(?:\s?/\s?(?<year>(?:19|20)\d\d))?\s?[-–/]\s?)?(?<type>" + Types + @")\s?[-–/]\s?(?<organ>\p{Lu}[\p{Lu}]*(?:g|&ĐT)?)(?![\p{L}\d])")]
    private static partial Regex Symbol();

    // A type but no organ after it: the issuer is unknown.
    [GeneratedRegex(@"(?:số:?|(?:" + Papers + @"|[Nn]ghị định|[Tt]hông tư))\s(?<symbol>\d{1,5}(?:/(?:19|20)\d\d)?(?<mark>[-–/])(?:" + Types + @"))(?:[-–/](?![\p{L}\d])|(?![\p{L}\d]))(?!\s?[-–/]\s?\p{L})")]
    private static partial Regex Unfinished();

    // A number and a day, but no symbol: «Kế hoạch số 14 ngày 12 tháng 3 năm 2024».
    [GeneratedRegex(@"\b(?<symbol>(?:" + Papers + @") số:?\s\d{1,5})(?=,?\s(?:ban hành\s)?ngày\s\d)")]
    private static partial Regex Bare();

    [GeneratedRegex(@"^,?\s*(?:ban hành\s)?(?:ngày\s)?\d{1,2}(?:/| tháng )\d{1,2}(?:/| năm )\d{4},?\scủa ")]
    private static partial Regex Dated();
}
