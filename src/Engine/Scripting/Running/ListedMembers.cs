using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Reports.Engine.Scripting.Running;

/// <summary>The members of values of .NET that a template may see: dates, lengths of time, the pairs of an object; of all others none.</summary>
sealed class ListedMembers : IObjectAccessor
{
    static readonly string[] OfDates =
        ["date", "day", "day_of_week", "day_of_year", "hour", "kind", "microsecond", "millisecond", "minute", "month", "nanosecond", "second", "ticks", "time_of_day", "year"];

    static readonly string[] OfTimes =
    [
        "days", "hours", "microseconds", "milliseconds", "minutes", "nanoseconds", "seconds", "ticks", "total_days", "total_hours", "total_microseconds",
        "total_milliseconds", "total_minutes", "total_nanoseconds", "total_seconds",
    ];

    static readonly string[] OfPairs = ["key", "value"];

    public static ListedMembers Accessor { get; } = new();

    public bool HasIndexer => false;

    public Type? IndexType => null;

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => Names(target).Length;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => Names(target);

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => Names(target).Contains(member);

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        value = target switch
        {
            DateTime date => OfDate(date, member),
            TimeSpan time => OfTime(time, member),
            KeyValuePair<string, object?> pair => member == "key" ? pair.Key : member == "value" ? pair.Value : null,
            _ => null,
        };
        return HasMember(context, span, target, member);
    }

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;

    static string[] Names(object target) => target switch
    {
        DateTime => OfDates,
        TimeSpan => OfTimes,
        KeyValuePair<string, object?> => OfPairs,
        _ => [],
    };

    static object? OfDate(DateTime date, string member) => member switch
    {
        "year" => date.Year,
        "month" => date.Month,
        "day" => date.Day,
        "hour" => date.Hour,
        "minute" => date.Minute,
        "second" => date.Second,
        "millisecond" => date.Millisecond,
        "microsecond" => date.Microsecond,
        "nanosecond" => date.Nanosecond,
        "day_of_year" => date.DayOfYear,
        "day_of_week" => date.DayOfWeek,
        "kind" => date.Kind,
        "date" => date.Date,
        "time_of_day" => date.TimeOfDay,
        "ticks" => date.Ticks,
        _ => null,
    };

    static object? OfTime(TimeSpan time, string member) => member switch
    {
        "days" => time.Days,
        "hours" => time.Hours,
        "minutes" => time.Minutes,
        "seconds" => time.Seconds,
        "milliseconds" => time.Milliseconds,
        "microseconds" => time.Microseconds,
        "nanoseconds" => time.Nanoseconds,
        "total_days" => time.TotalDays,
        "total_hours" => time.TotalHours,
        "total_minutes" => time.TotalMinutes,
        "total_seconds" => time.TotalSeconds,
        "total_milliseconds" => time.TotalMilliseconds,
        "total_microseconds" => time.TotalMicroseconds,
        "total_nanoseconds" => time.TotalNanoseconds,
        "ticks" => time.Ticks,
        _ => null,
    };
}
