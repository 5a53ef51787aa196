using Reports.Engine.Scripting.Functions.Dates;
using Reports.Engine.Scripting.Values;
using static Reports.Engine.Scripting.Functions.ArgumentKind;
using static Reports.Engine.Scripting.Functions.FunctionParameter;
using TimeSpan = System.TimeSpan;

namespace Reports.Engine.Scripting.Functions;

/// <summary>The functions of <c>date</c>, <c>date</c> itself as a function, and how a date is printed.</summary>
static class DateFunctions
{
    /// <summary>Adds them to a library.</summary>
    public static void AddTo(FunctionLibraryBuilder library) => library
        .Add("date.default_format", DatePattern.Default)
        .Add("date.format", DatePattern.Default)
        .Add("date.now", [], (call, _) => Now(call).DateTime)
        .Add("date.utc_now", [], (call, _) => Now(call).UtcDateTime)
        .Add("date.add_days", Shift("days", Number), (call, arguments) => AddTicks(call, arguments, TimeSpan.TicksPerDay))
        .Add("date.add_months", Shift("months", Integer), (call, arguments) => AddMonths(call, arguments, 1))
        .Add("date.add_years", Shift("years", Integer), (call, arguments) => AddMonths(call, arguments, 12))
        .Add("date.add_hours", Shift("hours", Number), (call, arguments) => AddTicks(call, arguments, TimeSpan.TicksPerHour))
        .Add("date.add_minutes", Shift("minutes", Number), (call, arguments) => AddTicks(call, arguments, TimeSpan.TicksPerMinute))
        .Add("date.add_seconds", Shift("seconds", Number), (call, arguments) => AddTicks(call, arguments, TimeSpan.TicksPerSecond))
        .Add("date.add_milliseconds", Shift("millis", Number), (call, arguments) => AddTicks(call, arguments, TimeSpan.TicksPerMillisecond))
        .Add("date.parse", [Required("text", Text), Optional("pattern", Text), Optional("culture", Text)], Parse)
        .Add("date.parse_to_string", ParseToStringParameters, ParseToString)
        .Add("date.to_string", [Required("datetime", Date), Required("pattern", Text), Optional("culture", Text)], ToText)
        .AddCallable("date", new HostFunction("date", [Required("text", Text)], Parse))
        .PrintDates(Print);

    static IReadOnlyList<FunctionParameter> ParseToStringParameters { get; } =
    [
        Required("text", Text),
        Optional("output_pattern", Text),
        Optional("output_culture", Text),
        Optional("input_pattern", Text),
        Optional("input_culture", Text),
    ];

    static FunctionParameter[] Shift(string unit, ArgumentKind kind) => [Required("date", Date), Required(unit, kind)];

    static DateTimeOffset Now(FunctionCall call) =>
        call.Context.Settings.Clock ?? throw FunctionProblems.NoClock(call.Location);

    static Value AddTicks(FunctionCall call, ReadOnlySpan<Value> arguments, long ticksPerUnit)
    {
        if (arguments[0].IsNull)
            return default;
        var date = arguments[0].AsDate();
        var ticks = (Int128)date.Ticks + TimeSpanFunctions.From(call, arguments[1], ticksPerUnit).Ticks;
        if (ticks < DateTime.MinValue.Ticks || ticks > DateTime.MaxValue.Ticks)
            throw FunctionProblems.TimeOutOfRange(call.Location);
        return new DateTime((long)ticks, date.Kind);
    }

    static Value AddMonths(FunctionCall call, ReadOnlySpan<Value> arguments, int monthsPerUnit)
    {
        if (arguments[0].IsNull)
            return default;
        var date = arguments[0].AsDate();
        var months = (Int128)arguments[1].AsInteger() * monthsPerUnit;
        var year = ((Int128)date.Year * 12) + date.Month - 1 + months;
        if (year < 12 || year >= 120_000)
            throw FunctionProblems.TimeOutOfRange(call.Location);
        return date.AddMonths((int)months);
    }

    static Value Parse(FunctionCall call, ReadOnlySpan<Value> arguments) => arguments.Length > 1
        ? Read(call, arguments[0], arguments[1], arguments[2], 2) is { } date ? date : default(Value)
        : Read(call, arguments[0], default, default, 0) is { } only ? only : default(Value);

    static Value ParseToString(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        if (Read(call, arguments[0], arguments[3], arguments[4], 4) is not { } date)
            return default;
        var culture = Cultures.Of(call, arguments[2], 2);
        return Written(call.Context, date, arguments[1].AsString() ?? Format(call.Context), culture);
    }

    static Value ToText(FunctionCall call, ReadOnlySpan<Value> arguments) => arguments[0].IsNull
        ? default(Value)
        : Written(call.Context, arguments[0].AsDate(), arguments[1].AsString() ?? Format(call.Context), Cultures.Of(call, arguments[2], 2));

    static DateTime? Read(FunctionCall call, Value text, Value pattern, Value cultureName, int cultureAt)
    {
        if (text.AsString() is not { Length: > 0 } written)
            return null;
        var culture = Cultures.Of(call, cultureName, cultureAt);
        var zone = call.Context.Zone;
        try
        {
            var isDate = pattern.AsString() is { } given
                ? DateReader.TryReadExactly(written, given, culture, zone, out var date)
                : DateReader.TryReadFreely(written, culture, zone, out date);
            return isDate ? date : throw FunctionProblems.NotADate(call.Site.ArgumentLocation(0), written, pattern.AsString());
        }
        catch (FormatException unreadable)
        {
            throw FunctionProblems.UnreadableDateSign(call.Location, unreadable.Message);
        }
    }

    static string Print(RenderContext context, DateTime date) => Written(context, date, Format(context), context.Culture);

    static string Written(RenderContext context, DateTime date, string pattern, ScriptCulture culture)
    {
        using var text = new TextBuffer();
        // The pattern %g alone means the format that dates are printed in.
        DatePattern.Append(text, date, pattern == "%g" ? "%g " + Format(context) : pattern, culture, context.Zone);
        return text.ToString();
    }

    // A template may set date.format for the rest of its render.
    static string Format(RenderContext context) =>
        context.TryGetGlobal("date", out var date) && date.AsObject()?["format"].AsString() is { } format ? format : DatePattern.Default;
}
