using System.Text.RegularExpressions;
using Reports.Engine.Scripting.Values;
using static Reports.Engine.Scripting.Functions.ArgumentKind;
using static Reports.Engine.Scripting.Functions.FunctionParameter;

namespace Reports.Engine.Scripting.Functions;

/// <summary>The functions of <c>regex</c>; each match has the time that the limits of the render give it.</summary>
static class RegexFunctions
{
    /// <summary>Adds them to a library.</summary>
    public static void AddTo(FunctionLibraryBuilder library) => library
        .Add("regex.escape", [Required("pattern", Text)], Escape)
        .Add("regex.match", [Required("text", Text), Required("pattern", Text), Optional("options", Text)], Match)
        .Add("regex.matches", [Required("text", Text), Required("pattern", Text), Optional("options", Text)], Matches)
        .Add("regex.replace", [Required("text", Text), Required("pattern", Text), Required("replace", Text), Optional("options", Text)], Replace)
        .Add("regex.split", [Required("text", Text), Required("pattern", Text), Optional("options", Text)], Split)
        .Add("regex.unescape", [Required("pattern", Text)], Unescape);

    static Value Escape(FunctionCall call, ReadOnlySpan<Value> arguments) => Regex.Escape(arguments[0].AsString() ?? "");

    static Value Unescape(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        var pattern = arguments[0].AsString() ?? "";
        try
        {
            return Regex.Unescape(pattern);
        }
        catch (ArgumentException)
        {
            throw FunctionProblems.BadPattern(call.Site.ArgumentLocation(0), pattern);
        }
    }

    static Value Match(FunctionCall call, ReadOnlySpan<Value> arguments) => Run(call, arguments, 2, static (_, regex, text, _) =>
    {
        var match = regex.Match(text);
        return match.Success ? Groups(match) : new ScriptArray();
    });

    static Value Matches(FunctionCall call, ReadOnlySpan<Value> arguments) => Run(call, arguments, 2, static (call, regex, text, _) =>
    {
        var matches = new ScriptArray();
        for (var match = regex.Match(text); match.Success; match = match.NextMatch())
        {
            call.Context.CountSteps(1);
            call.Context.CheckArrayLength(matches.Count + 1, call.Site);
            matches.Add(Groups(match));
        }
        return matches;
    });

    static Value Replace(FunctionCall call, ReadOnlySpan<Value> arguments) => Run(call, arguments, 3, static (call, regex, text, replacement) =>
    {
        var replaced = regex.Replace(text, replacement);
        call.Context.CheckTextLength(replaced.Length, call.Site);
        return replaced;
    });

    static Value Split(FunctionCall call, ReadOnlySpan<Value> arguments) => Run(call, arguments, 2, static (call, regex, text, _) =>
    {
        var parts = new ScriptArray();
        foreach (var part in regex.Split(text))
        {
            call.Context.CheckArrayLength(parts.Count + 1, call.Site);
            parts.Add(part);
        }
        return parts;
    });

    static Value Run(FunctionCall call, ReadOnlySpan<Value> arguments, int optionsAt, Func<FunctionCall, Regex, string, string, Value> run)
    {
        var pattern = arguments[1].AsString() ?? "";
        try
        {
            var regex = call.Context.State<RegexCache>(typeof(RegexCache))
                .Get(pattern, Options(arguments[optionsAt].AsSpan()), call.Context.Settings.Limits.RegexTime);
            return run(call, regex, arguments[0].AsString() ?? "", arguments[2].AsString() ?? "");
        }
        catch (RegexMatchTimeoutException)
        {
            throw FunctionProblems.RegexTime(call.Location, call.Context.Settings.Limits.RegexTime);
        }
        catch (RegexParseException)
        {
            throw FunctionProblems.BadPattern(call.Site.ArgumentLocation(1), pattern);
        }
    }

    static ScriptArray Groups(Match match)
    {
        var groups = new ScriptArray(match.Groups.Count);
        for (var i = 0; i < match.Groups.Count; i++)
            groups.Add(match.Groups[i].Value);
        return groups;
    }

    static RegexOptions Options(ReadOnlySpan<char> letters)
    {
        // Case is compared the same on every machine.
        var options = RegexOptions.CultureInvariant;
        foreach (var letter in letters)
        {
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => RegexOptions.None,
            };
        }
        return options;
    }
}
