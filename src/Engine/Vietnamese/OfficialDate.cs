namespace Reports.Engine.Vietnamese;

/// <summary>Writes and reads dates by the rule of the office: a zero before days below ten and before the months 1 and 2 only.</summary>
/// <remarks>
/// Why: nobody can turn 1 into 11 or 2 into 12 afterwards, and no other month can be changed so.
/// Example: 05/3/2026, "ngày 05 tháng 3 năm 2026", "ngày 16 tháng 02 năm 2026".
/// </remarks>
static class OfficialDate
{
    static readonly string[] Patterns =
    [
        "yyyy-M-d", "yyyy/M/d", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy",
        "'ngày' d 'tháng' M 'năm' yyyy",
    ];

    /// <summary>The date with slashes: "05/3/2026".</summary>
    public static string Short(DateOnly date) => $"{Day(date)}/{Month(date)}/{date.Year}";

    /// <summary>The date in words: "ngày 05 tháng 3 năm 2026".</summary>
    public static string Long(DateOnly date) => $"ngày {Day(date)} tháng {Month(date)} năm {date.Year}";

    /// <summary>Reads 2026-03-05 (a time after it is ignored), 05/3/2026, 5.3.2026 and "ngày 05 tháng 3 năm 2026".</summary>
    public static bool TryRead(string text, out DateOnly date)
    {
        var trimmed = LatinComposition.Compose(text).AsSpan().Trim();
        // 2026-03-05T07:30:00+07:00: the day that was written is meant, whatever the time zone.
        if (trimmed.Length > 10 && trimmed[10] is 'T' or ' ' && char.IsAsciiDigit(trimmed[0]))
            trimmed = trimmed[..10];
        foreach (var pattern in Patterns)
        {
            if (DateOnly.TryParseExact(trimmed, pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out date))
                return true;
        }
        date = default;
        return false;
    }

    static string Day(DateOnly date) => date.Day.ToString("00", CultureInfo.InvariantCulture);

    static string Month(DateOnly date) => date.Month.ToString(date.Month <= 2 ? "00" : "0", CultureInfo.InvariantCulture);
}
