using System.Globalization;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Functions.Dates;

/// <summary>Writes a date by a pattern of <c>%</c> signs, as <c>date.to_string</c> documents them.</summary>
/// <remarks>An unknown sign is written as it stands; <c>%g</c> switches to the invariant culture for the rest.</remarks>
static class DatePattern
{
    /// <summary>What <c>date.format</c> is until a template sets it.</summary>
    public const string Default = "%d %b %Y";

    static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    /// <summary>Adds the date.</summary>
    /// <param name="buffer">Where to.</param>
    /// <param name="date">The date, in the time zone of the render.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="culture">The names of days and months, and the meaning of %x and %X.</param>
    /// <param name="zone">How far the render's clock is ahead of UTC; zero for a date that is UTC itself.</param>
    public static void Append(TextBuffer buffer, DateTime date, ReadOnlySpan<char> pattern, ScriptCulture culture, TimeSpan zone)
    {
        if (date.Kind == DateTimeKind.Utc)
            zone = TimeSpan.Zero;
        while (pattern.IndexOf('%') is var at and >= 0 && at + 1 < pattern.Length)
        {
            buffer.Append(pattern[..at]);
            if (pattern[at + 1] == 'g')
                culture = ScriptCulture.Invariant;
            else
                AppendSign(buffer, date, pattern[at + 1], culture.Dates, zone);
            pattern = pattern[(at + 2)..];
        }
        buffer.Append(pattern);
    }

    static void AppendSign(TextBuffer buffer, DateTime date, char sign, DateTimeFormatInfo names, TimeSpan zone)
    {
        switch (sign)
        {
            case 'a': buffer.Append(names.AbbreviatedDayNames[(int)date.DayOfWeek]); break;
            case 'A': buffer.Append(names.DayNames[(int)date.DayOfWeek]); break;
            case 'b' or 'h': buffer.Append(names.AbbreviatedMonthNames[date.Month - 1]); break;
            case 'B': buffer.Append(names.MonthNames[date.Month - 1]); break;
            case 'c': buffer.Append(date, "ddd MMM dd HH':'mm':'ss yyyy", names); break;
            case 'D': buffer.Append(date, "MM'/'dd'/'yy", Plain); break;
            case 'F': buffer.Append(date, "yyyy'-'MM'-'dd", Plain); break;
            case 'p': buffer.Append(HalfDay(date, names)); break;
            case 'P': buffer.Append(HalfDay(date, names).ToLowerInvariant()); break;
            case 'r':
                buffer.Append(date, "hh':'mm':'ss' '", Plain);
                buffer.Append(HalfDay(date, names));
                break;
            case 'R': buffer.Append(date, "HH':'mm", Plain); break;
            case 'T': buffer.Append(date, "HH':'mm':'ss", Plain); break;
            case 'v': AppendVms(buffer, date); break;
            case 'x': buffer.Append(date, "d", names); break;
            case 'X': buffer.Append(date, "T", names); break;
            case 'Z': AppendZone(buffer, zone); break;
            default: AppendNumber(buffer, date, sign, zone); break;
        }
    }

    static void AppendNumber(TextBuffer buffer, DateTime date, char sign, TimeSpan zone)
    {
        switch (sign)
        {
            case 'C': buffer.Append(date.Year / 100, "00", Plain); break;
            case 'd': buffer.Append(date.Day, "00", Plain); break;
            case 'e': AppendBlankPadded(buffer, date.Day); break;
            case 'H': buffer.Append(date.Hour, "00", Plain); break;
            case 'I': buffer.Append(HourOfHalfDay(date), "00", Plain); break;
            case 'j': buffer.Append(date.DayOfYear, "000", Plain); break;
            case 'k': AppendBlankPadded(buffer, date.Hour); break;
            case 'l': AppendBlankPadded(buffer, HourOfHalfDay(date)); break;
            case 'L': buffer.Append(date.Millisecond, "000", Plain); break;
            case 'm': buffer.Append(date.Month, "00", Plain); break;
            case 'M': buffer.Append(date.Minute, "00", Plain); break;
            case 'N': buffer.Append(date.Ticks % TimeSpan.TicksPerSecond * 100, "000000000", Plain); break;
            case 's': buffer.Append((date - zone - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerSecond, default, Plain); break;
            case 'S': buffer.Append(date.Second, "00", Plain); break;
            case 'u': buffer.Append(date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek, default, Plain); break;
            case 'U': buffer.Append(WeekOfYear(date, DayOfWeek.Sunday), "00", Plain); break;
            case 'V': buffer.Append(ISOWeek.GetWeekOfYear(date), "00", Plain); break;
            case 'W': buffer.Append(WeekOfYear(date, DayOfWeek.Monday), "00", Plain); break;
            case 'w': buffer.Append((int)date.DayOfWeek, default, Plain); break;
            case 'y': buffer.Append(date.Year % 100, "00", Plain); break;
            case 'Y': buffer.Append(date.Year, "0000", Plain); break;
            default: AppendCharacter(buffer, sign); break;
        }
    }

    static void AppendCharacter(TextBuffer buffer, char sign)
    {
        switch (sign)
        {
            case 'n': buffer.Append('\n'); break;
            case 't': buffer.Append('\t'); break;
            case '%': buffer.Append('%'); break;
            default:
                buffer.Append('%');
                buffer.Append(sign);
                break;
        }
    }

    static string HalfDay(DateTime date, DateTimeFormatInfo names) => date.Hour < 12 ? names.AMDesignator : names.PMDesignator;

    static int HourOfHalfDay(DateTime date) => (date.Hour + 11) % 12 + 1;

    static void AppendBlankPadded(TextBuffer buffer, int number)
    {
        if (number < 10)
            buffer.Append(' ');
        buffer.Append(number, default, Plain);
    }

    static void AppendVms(TextBuffer buffer, DateTime date)
    {
        AppendBlankPadded(buffer, date.Day);
        buffer.Append('-');
        buffer.Append(Plain.DateTimeFormat.AbbreviatedMonthNames[date.Month - 1].ToUpperInvariant());
        buffer.Append('-');
        buffer.Append(date.Year, "0000", Plain);
    }

    static void AppendZone(TextBuffer buffer, TimeSpan zone)
    {
        buffer.Append(zone < TimeSpan.Zero ? '-' : '+');
        buffer.Append(zone, "hh':'mm", Plain);
    }

    // The week that holds 1 January is week 1, as Scriban counts; Ruby, whose table Scriban's page quotes, calls it 0.
    static int WeekOfYear(DateTime date, DayOfWeek firstDay)
    {
        var newYear = new DateTime(date.Year, 1, 1);
        var offset = ((int)newYear.DayOfWeek - (int)firstDay + 7) % 7;
        return (date.DayOfYear - 1 + offset) / 7 + 1;
    }
}
