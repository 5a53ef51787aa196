using Reports.Engine.Scripting.Running;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Reports.Engine.Scripting.Library;

/// <summary>The functions of Scriban's library whose work is more than in proportion to what they are given, and how it is bounded beforehand.</summary>
static class FunctionWork
{
    // .NET keeps some hundred bytes for every match and for every group of it.
    const long MostGroups = 2_000_000;
    const int LongestPattern = 10_000;

    public static void Weigh(RenderContext render, string name, ScriptArray arguments, SourceSpan span)
    {
        switch (name)
        {
            case "array.contains" or "array.uniq" or "object.to_json":
                Work.WeighDeep(render, arguments[0], span);
                break;
            case "string.contains" or "string.ends_with" or "string.index_of" or "string.remove" or "string.remove_first" or "string.remove_last"
                or "string.replace" or "string.replace_first" or "string.split" or "string.starts_with":
                Work.WeighSearch(render, arguments[0] as string, arguments[1] as string, span);
                break;
            case "regex.match" or "regex.matches" or "regex.replace" or "regex.split":
                WeighRegex(render, arguments, span);
                break;
            case "math.format" or "object.format":
                WeighFormat(render, arguments[1] as string, span);
                break;
            case "string.append" or "string.prepend":
                render.CheckTextLength((long)Length(arguments[0]) + Length(arguments[1]), span);
                break;
            case "array.add_range" or "array.concat":
                render.CheckArrayLength((long)Work.CountOf(arguments[0]) + Work.CountOf(arguments[1]), span);
                break;
            case "array.insert_at" when arguments[1] is int index:
                render.CheckArrayLength(index, span);
                break;
            case "string.handleize" or "html.strip" or "html.escape" or "string.escape" or "string.literal":
                render.CheckTextLength(Length(arguments[0]), span);
                break;
            case "html.url_encode" or "html.url_escape":
                // A letter of Vietnamese is three bytes, each written with three signs.
                render.CheckTextLength(9L * Length(arguments[0]), span);
                break;
        }
    }

    static void WeighRegex(RenderContext render, ScriptArray arguments, SourceSpan span)
    {
        if (arguments[0] is not string text || arguments[1] is not string pattern)
            return;
        if (pattern.Length > LongestPattern || (long)text.Length * (pattern.AsSpan().Count('(') + 1) > MostGroups)
            throw ScriptProblems.Stop(ScriptProblems.TooMuchWork(render.Locate(span)));
    }

    // "N999999999" asks for a text of a billion characters.
    static void WeighFormat(RenderContext render, string? format, SourceSpan span)
    {
        if (format is { Length: > 1 } && char.IsAsciiLetter(format[0])
            && long.TryParse(format.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var precision))
            render.CheckTextLength(precision, span);
    }

    static int Length(object? value) => (value as string)?.Length ?? 0;
}
