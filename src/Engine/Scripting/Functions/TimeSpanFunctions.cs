using System.Globalization;
using Reports.Engine.Scripting.Values;
using static Reports.Engine.Scripting.Functions.ArgumentKind;
using static Reports.Engine.Scripting.Functions.FunctionParameter;
using TimeSpan = System.TimeSpan;

namespace Reports.Engine.Scripting.Functions;

/// <summary>The functions of <c>timespan</c>.</summary>
static class TimeSpanFunctions
{
    /// <summary>Adds them to a library.</summary>
    public static void AddTo(FunctionLibraryBuilder library) => library
        .Add("timespan.zero", TimeSpan.Zero)
        .Add("timespan.from_days", [Required("days", Number)], (call, arguments) => From(call, arguments[0], TimeSpan.TicksPerDay))
        .Add("timespan.from_hours", [Required("hours", Number)], (call, arguments) => From(call, arguments[0], TimeSpan.TicksPerHour))
        .Add("timespan.from_minutes", [Required("minutes", Number)], (call, arguments) => From(call, arguments[0], TimeSpan.TicksPerMinute))
        .Add("timespan.from_seconds", [Required("seconds", Number)], (call, arguments) => From(call, arguments[0], TimeSpan.TicksPerSecond))
        .Add("timespan.from_milliseconds", [Required("millis", Number)], (call, arguments) => From(call, arguments[0], TimeSpan.TicksPerMillisecond))
        .Add("timespan.parse", [Required("text", Text)], Parse);

    /// <summary>So many units of so many ticks.</summary>
    public static TimeSpan From(FunctionCall call, Value number, long ticksPerUnit)
    {
        if (number.IsInteger)
            return TimeSpan.FromTicks(Checked(call, (Int128)number.AsInteger() * ticksPerUnit));
        _ = number.TryGetDouble(out var units);
        var ticks = units * ticksPerUnit;
        if (!(Math.Abs(ticks) < long.MaxValue))
            throw FunctionProblems.TimeOutOfRange(call.Location);
        return TimeSpan.FromTicks((long)ticks);
    }

    static long Checked(FunctionCall call, Int128 ticks) =>
        ticks >= long.MinValue && ticks <= long.MaxValue ? (long)ticks : throw FunctionProblems.TimeOutOfRange(call.Location);

    static Value Parse(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].IsNull)
            return default;
        return TimeSpan.TryParse(arguments[0].AsSpan(), CultureInfo.InvariantCulture, out var parsed)
            ? parsed
            : throw FunctionProblems.NotATimeSpan(call.Site.ArgumentLocation(0), call.Text(arguments[0]));
    }
}
