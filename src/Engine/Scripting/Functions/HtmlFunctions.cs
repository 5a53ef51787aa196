using Reports.Engine.Scripting.Functions.Texts;
using Reports.Engine.Scripting.Values;
using static Reports.Engine.Scripting.Functions.ArgumentKind;
using static Reports.Engine.Scripting.Functions.FunctionParameter;

namespace Reports.Engine.Scripting.Functions;

/// <summary>The functions of <c>html</c>.</summary>
static class HtmlFunctions
{
    /// <summary>Adds them to a library.</summary>
    public static void AddTo(FunctionLibraryBuilder library) => library
        .Add("html.strip", [Required("text", Text)], (call, arguments) => Change(call, arguments[0], HtmlTags.Strip))
        .Add("html.escape", [Required("text", Text)], (call, arguments) => Change(call, arguments[0], HtmlText.Escape))
        .Add("html.newline_to_br", [Required("text", Text)], (call, arguments) => Change(call, arguments[0], HtmlText.BreakLines))
        .Add("html.url_encode", [Required("text", Text)], (call, arguments) => Change(call, arguments[0], UrlText.EncodeComponent))
        .Add("html.url_escape", [Required("text", Text)], (call, arguments) => Change(call, arguments[0], UrlText.EscapeUrl));

    static Value Change(FunctionCall call, Value text, Func<string, string> change)
    {
        if (text.AsString() is not { } unchanged)
            return default;
        var changed = change(unchanged);
        call.Context.CheckTextLength(changed.Length, call.Site);
        return changed;
    }
}
