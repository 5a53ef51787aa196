using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation;

/// <summary>The members of values that are no objects: the size of arrays and texts, the parts of dates.</summary>
static class Members
{
    /// <summary>The member; null when there is none.</summary>
    public static Value Read(Value target, string name) => target.Kind switch
    {
        ValueKind.Array => ReadArray(target.AsArray()!, name),
        ValueKind.Object => target.AsObject()![name],
        ValueKind.String when name == "size" => target.AsSpan().Length,
        ValueKind.Range when name == "size" => target.AsRange()!.LongCount,
        ValueKind.Date => ReadDate(target.AsDate(), name),
        ValueKind.TimeSpan => ReadTimeSpan(target.AsTimeSpan(), name),
        _ => default,
    };

    /// <summary>Sets a member; false when the value has none that can be set.</summary>
    public static bool TryWrite(Value target, string name, Value value)
    {
        if (target.AsObject() is { } members)
            return members.TrySet(name, value);
        if (target.AsArray() is not { IsReadOnly: false } array || name == "size")
            return false;

        return (array.Properties ??= []).TrySet(name, value);
    }

    static Value ReadArray(ScriptArray array, string name)
    {
        if (name == "size")
            return array.Count;

        return array.Properties is { } properties ? properties[name] : default;
    }

    static Value ReadDate(DateTime date, string name) => name switch
    {
        "year" => date.Year,
        "month" => date.Month,
        "day" => date.Day,
        "hour" => date.Hour,
        "minute" => date.Minute,
        "second" => date.Second,
        "millisecond" => date.Millisecond,
        "day_of_year" => date.DayOfYear,
        "day_of_week" => date.DayOfWeek.ToString(),
        "date" => date.Date,
        "time_of_day" => date.TimeOfDay,
        "ticks" => date.Ticks,
        _ => default,
    };

    static Value ReadTimeSpan(TimeSpan time, string name) => name switch
    {
        "days" => time.Days,
        "hours" => time.Hours,
        "minutes" => time.Minutes,
        "seconds" => time.Seconds,
        "milliseconds" => time.Milliseconds,
        "total_days" => time.TotalDays,
        "total_hours" => time.TotalHours,
        "total_minutes" => time.TotalMinutes,
        "total_seconds" => time.TotalSeconds,
        "total_milliseconds" => time.TotalMilliseconds,
        "ticks" => time.Ticks,
        _ => default,
    };
}
