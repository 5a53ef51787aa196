using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Functions;

/// <summary>What belongs to the language itself and yet is looked up like a function: <c>empty</c>, <c>include</c>, <c>include_join</c>.</summary>
static class LanguageFunctions
{
    const string TemplatePrefix = "tpl:";

    static readonly ScriptFunction Include = new IncludeFunction("include", "template_name", IncludeOne);
    static readonly ScriptFunction IncludeJoin = new IncludeFunction("include_join", "template_names", IncludeMany);

    /// <summary>Adds them to a library; one of the host's own under the same name stays.</summary>
    public static void AddTo(ScriptObject globals)
    {
        globals["empty"] = Value.Empty;
        if (!globals.Contains("include"))
            globals["include"] = Include;
        if (!globals.Contains("include_join"))
            globals["include_join"] = IncludeJoin;
    }

    static Value IncludeOne(FunctionCall call, ReadOnlySpan<Value> arguments) =>
        call.Context.Include(call.Text(arguments[0]), call, arguments);

    static Value IncludeMany(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        if (arguments.Length < 2)
            throw ScriptProblems.Stop(ScriptProblems.MissingArgument(call.Site.LocationAfter, "include_join", "separator", 2));
        if (arguments[0].AsRange() is { } range)
            call.Context.CheckArrayLength(range.LongCount, call.Site);
        if (Conversion.ToArray(arguments[0]) is not { } names)
            return Value.EmptyText;

        var separator = Part(call, arguments, 1);
        using var joined = new TextBuffer();
        joined.Append(Part(call, arguments, 2));
        for (var index = 0; index < names.Count; index++)
        {
            if (index > 0)
                joined.Append(separator);
            joined.Append(call.Context.Include(call.Text(names[index]), call, arguments));
            call.Context.CheckTextLength(joined.Length, call.Site);
        }

        joined.Append(Part(call, arguments, 3));
        return joined.ToString();
    }

    /// <summary>A separator, beginning or end: a text, or a template when it starts with <c>tpl:</c>.</summary>
    static string Part(FunctionCall call, ReadOnlySpan<Value> arguments, int index)
    {
        if (index >= arguments.Length)
            return string.Empty;

        var text = call.Text(arguments[index]);
        return text.StartsWith(TemplatePrefix, StringComparison.Ordinal)
            ? call.Context.Include(text[TemplatePrefix.Length..], call, arguments)
            : text;
    }
}
