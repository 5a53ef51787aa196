using System.Text.RegularExpressions;

namespace Reports.Templates.Language;

/// <summary>Dates in prose: days below 10 and the months 1 and 2 have a zero in front, other months have none.</summary>
static partial class CitedDates
{
    /// <summary>The dates of a text that are written otherwise, or are no days of the calendar.</summary>
    public static IEnumerable<Slip> Of(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('0', '9') < 0)
            return [];
        return
        [
            .. text.Contains("tháng ", StringComparison.Ordinal) ? Spelt().Matches(text).Select(Spelt).Concat(Months().Matches(text).Select(Month)).OfType<Slip>() : [],
            .. text.Contains('/', StringComparison.Ordinal) ? Numeric().Matches(text).Select(Numeric).OfType<Slip>() : [],
        ];
    }

    static Slip? Spelt(Match match)
    {
        var (day, month, year) = (Value(match, "day"), Value(match, "month"), Value(match, "year"));
        if (day is < 1 or > 31 || month is < 1 or > 12)
            return null;
        var named = match.Groups["named"].Success;
        var right = $"{(named ? match.Groups["named"].Value : "ngày ")}{Day(day, month, year)} tháng {Month(month)}{match.Groups["tail"].Value}";
        // «06 tháng 12 ngày»: without «ngày» only what looks like a date of a year is reported.
        return (match.Value == right && IsDay(day, month, year)) || (!named && year == 0 && match.Groups["day"].Value.Length < 2) ? null : new(match.Index, match.Index + match.Length, IsDay(day, month, year) ? right : "");
    }

    static Slip? Numeric(Match match)
    {
        var (day, month, year) = (Value(match, "day"), Value(match, "month"), Value(match, "year"));
        if (!IsDay(day, month, year))
            return new(match.Index, match.Index + match.Length, "");
        // «15/09/2023» and «15/9/2023» are both in use; a day below 10 and the months 1 and 2 have their zero in either.
        var full = match.Groups["day"].Length == 2 && (month > 2 || match.Groups["month"].Length == 2);
        return full ? null : new(match.Index, match.Index + match.Length, $"{day:00}/{(month < 3 ? $"{month:00}" : match.Groups["month"].Value)}/{year}");
    }

    static Slip? Month(Match match) => new(match.Index, match.Index + match.Length, $"tháng {Value(match, "month")}");

    static string Day(int day, int month, int year) => IsDay(day, month, year) ? $"{day:00}" : $"{day}";

    static string Month(int month) => month < 3 ? $"{month:00}" : $"{month}";

    static bool IsDay(int day, int month, int year) => month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year is > 0 and < 10000 ? year : 2024, month);

    static int Value(Match match, string group) => int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;

    [GeneratedRegex(@"(?<![\d/.,])(?<!\b(?:trong|sau|đủ|hạn|được|khoảng|từng) )(?:(?<named>[Nn]gày )|\b)(?<day>\d{1,2}) tháng (?<month>\d{1,2})(?<tail> năm (?<year>\d{4}))?(?![\d/])")]
    private static partial Regex Spelt();

    // A month alone, or in «tháng 09/2023».
    [GeneratedRegex(@"(?<!\d )tháng 0(?<month>[3-9])(?!\d)")]
    private static partial Regex Months();

    [GeneratedRegex(@"(?<![\d/.\-])(?<day>\d{1,2})/(?<month>\d{1,2})/(?<year>\d{4})(?![\d/])(?!/\p{L})")]
    private static partial Regex Numeric();
}
