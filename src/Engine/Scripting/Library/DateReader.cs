using Reports.Engine.Data;
using Reports.Engine.Vietnamese;

namespace Reports.Engine.Scripting.Library;

/// <summary>Reads a text as a date, freely or by a pattern.</summary>
/// <remarks>
/// A text with Z or an offset means an instant and is turned into the render's time zone; any other text is taken as it stands.
/// Neither the clock nor the time zone of the machine is asked.
/// </remarks>
static class DateReader
{
    // Neither style lets .NET ask the clock for a missing day or the machine for its time zone.
    const DateTimeStyles Instant = DateTimeStyles.NoCurrentDateDefault | DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;

    /// <summary>Reads what people write: 2016/01/05, 5 Jan 2016 21:22, March 14, 2016, ISO with T and Z, and in Vietnamese also "ngày 05 tháng 3 năm 2026".</summary>
    public static bool TryReadFreely(string text, ScriptCulture culture, TimeSpan zone, out DateTime date)
    {
        const DateTimeStyles Loose = DateTimeStyles.AllowWhiteSpaces;
        if (NamesAnInstant(text))
        {
            var isInstant = DateTime.TryParse(text, culture.Dates, Loose | Instant, out var utc);
            return TryMove(utc, zone, out date) && isInstant && date.Year > 1;
        }
        // A time without a day comes back in the year 1.
        if (DateTime.TryParse(text, culture.Dates, Loose | DateTimeStyles.NoCurrentDateDefault, out date))
            return date.Year > 1 || text.Contains("0001", StringComparison.Ordinal);
        var isOfficial = OfficialDate.TryRead(text, out var day);
        date = day.ToDateTime(default);
        return isOfficial;
    }

    /// <summary>Reads a date as ISO 8601 and JSON write it: 2025-01-31, with or without a time after it.</summary>
    public static bool TryReadIso(string text, TimeSpan zone, out DateTime date)
    {
        date = default;
        return text.Length >= 10
            && (text.Length == 10 || text[10] == 'T')
            && DateTime.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            && TryReadFreely(text, ScriptCulture.Invariant, zone, out date);
    }

    static bool TryMove(DateTime utc, TimeSpan zone, out DateTime date)
    {
        var ticks = utc.Ticks + zone.Ticks;
        var exists = ticks >= 0 && ticks <= DateTime.MaxValue.Ticks;
        date = new DateTime(exists ? ticks : 0);
        return exists;
    }

    // 2021-11-30 09:50:23Z and 08:32:48 +00:00 name an instant; the hyphens of a date do not.
    public static bool NamesAnInstant(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        if (text.EndsWith("Z", StringComparison.OrdinalIgnoreCase) || text.EndsWith("GMT", StringComparison.OrdinalIgnoreCase))
            return true;
        var sign = text.LastIndexOfAny('+', '-');
        return sign > 0 && sign + 1 < text.Length && char.IsAsciiDigit(text[sign + 1])
            && (text[sign] == '+' || text[..sign].Contains(':'));
    }
}
