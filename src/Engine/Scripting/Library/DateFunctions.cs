using System.Text.RegularExpressions;
using Reports.Engine.Scripting.Running;
using Scriban;
using Scriban.Functions;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Reports.Engine.Scripting.Library;

/// <summary>Scriban's <c>date</c> without the machine: its clock and its zone are the caller's, its cultures are ours.</summary>
/// <remarks>One stands in the library; each render that asks for it works on a copy, since a template may set <c>date.format</c>.</remarks>
sealed partial class DateFunctions : DateTimeFunctions
{
    const string Space = "date.";

    // Where parse_to_string takes its cultures.
    const int OutputCulture = 2;
    const int InputCulture = 4;

    RenderContext? _render;

    public DateFunctions()
    {
        foreach (var name in Keys.ToArray())
            if (this[name] is IScriptCustomFunction function)
                SetValue(name, Ours(name, function), true);
    }

    /// <summary>The date of one render.</summary>
    public DateFunctions For(RenderContext render)
    {
        var date = (DateFunctions)Clone(false);
        date._render = render;
        date.SetValue("to_string", new CultureFunction(Space + "to_string", (IScriptCustomFunction)date["to_string"]!), true);
        return date;
    }

    /// <summary>A date by a pattern; the seconds since 1970 and the zone are those of the caller's zone.</summary>
    public override string? ToString(DateTime? datetime, string pattern, CultureInfo culture) =>
        datetime is not { } date || _render is not { } render || (!pattern.Contains("%s", StringComparison.Ordinal) && !pattern.Contains("%Z", StringComparison.Ordinal))
            ? base.ToString(datetime, pattern, culture)
            : base.ToString(date, InZone(date, pattern, render.Zone), culture);

    /// <summary><c>date "2026-03-05"</c> is <c>date.parse</c>.</summary>
    public override object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        arguments.Count == 1 && context.ObjectToString(arguments[0]) is { } text
            ? Checked((Evaluator)context, callerContext, text, base.Invoke(context, callerContext, [text], blockStatement))
            : base.Invoke(context, callerContext, arguments, blockStatement);

    static LibraryFunction Ours(string name, IScriptCustomFunction function) => name switch
    {
        "now" => new ReplacedFunction(Space + name, function, (evaluator, caller, _) => Now(evaluator, caller).DateTime),
        "utc_now" => new ReplacedFunction(Space + name, function, (evaluator, caller, _) => Now(evaluator, caller).UtcDateTime),
        "parse" => new ReplacedFunction(Space + name, function, (evaluator, caller, arguments) =>
            Checked(evaluator, caller, arguments[0] as string, Cultures.Within(evaluator, caller, arguments, 2, () =>
                Parse(evaluator, arguments[0] as string, arguments[1] as string)))),
        "parse_to_string" => new ReplacedFunction(Space + name, function, (evaluator, caller, arguments) => ParseToString(evaluator, caller, function, arguments)),
        _ => new LibraryFunction(Space + name, function),
    };

    static DateTimeOffset Now(Evaluator evaluator, ScriptNode? caller) =>
        evaluator.Render.Settings.Clock ?? throw FunctionProblems.NoClock(evaluator.Render.Locate(caller?.Span ?? default));

    // What Scriban read, given in the caller's zone; what it would have asked the clock for is an error.
    static object? Checked(Evaluator evaluator, ScriptNode? caller, string? text, object? parsed)
    {
        if (parsed is not DateTime date || text is null)
            return parsed;
        if (DateReader.NamesAnInstant(text))
        {
            // Scriban gave the instant in the zone of the machine.
            var utc = date.ToUniversalTime().Ticks + evaluator.Render.Zone.Ticks;
            return new DateTime(Math.Clamp(utc, 0, DateTime.MaxValue.Ticks));
        }

        if (date.Year > 1 && !TellsTheYear(text))
            throw FunctionProblems.NotADate(evaluator.Render.Locate(caller?.Span ?? default), text);
        return DateTime.SpecifyKind(date, DateTimeKind.Unspecified);
    }

    // A time alone, a day and a month: .NET adds the day or the year from the clock.
    static bool TellsTheYear(string text) => FourDigits().IsMatch(text) || Parts().Count(Times().Replace(text, " ")) >= 3;

    // Read in the culture of the input. Scriban then writes a text that no zone, culture or clock changes any more.
    static object? ParseToString(Evaluator evaluator, ScriptNode? caller, IScriptCustomFunction function, ScriptArray arguments)
    {
        if (arguments[0] is not string text)
            return null;
        var read = Cultures.Within(evaluator, caller, arguments, InputCulture, () =>
            Checked(evaluator, caller, text, Parse(evaluator, text, arguments[3] as string))) as DateTime?;
        var pattern = arguments[1] as string;
        ScriptArray settled = read is { } date
            ? [date.ToString("yyyy-MM-ddTHH:mm:ss.fffffff", CultureInfo.InvariantCulture), pattern is null ? null : InZone(date, pattern, evaluator.Render.Zone), null, null, null]
            : [null, pattern, null, null, null];
        return Cultures.Within(evaluator, caller, arguments, arguments[OutputCulture] is string ? OutputCulture : InputCulture, () =>
            function.Invoke(evaluator, caller, settled, null));
    }

    // The signs that Scriban would ask the machine's zone for, written out.
    static string InZone(DateTime date, string pattern, TimeSpan zone) => ZoneSign().Replace(pattern, sign => InZone(date, sign, zone));

    static string InZone(DateTime date, Match sign, TimeSpan zone)
    {
        var own = date.Kind == DateTimeKind.Utc ? TimeSpan.Zero : zone;
        return sign.Value switch
        {
            "%s" => ((date.Ticks - own.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond).ToString(CultureInfo.InvariantCulture),
            "%Z" => (own < TimeSpan.Zero ? "-" : "+") + own.ToString(@"hh\:mm", CultureInfo.InvariantCulture),
            _ => sign.Value,
        };
    }

    [GeneratedRegex("%.", RegexOptions.Singleline)]
    private static partial Regex ZoneSign();

    [GeneratedRegex(@"\d{4}")]
    private static partial Regex FourDigits();

    [GeneratedRegex(@"\d+:\d+(?::\d+(?:\.\d+)?)?")]
    private static partial Regex Times();

    [GeneratedRegex(@"\d+|\p{L}{3,}")]
    private static partial Regex Parts();
}
