using Reports.Engine.Scripting.Values;
using static Reports.Engine.Scripting.Functions.FunctionParameter;

namespace Reports.Engine.Scripting.Functions;

/// <summary>The functions <c>object.eval</c> and <c>object.eval_template</c>: off unless the host trusts its data.</summary>
static class EvaluationFunctions
{
    /// <summary>Adds them to a library.</summary>
    public static void AddTo(FunctionLibraryBuilder library) => library
        .Add("object.eval", [Required("value")], static (call, arguments) => Evaluate(call, arguments[0], asTemplate: false))
        .Add("object.eval_template", [Required("value")], static (call, arguments) => Evaluate(call, arguments[0], asTemplate: true));

    static Value Evaluate(FunctionCall call, Value value, bool asTemplate)
    {
        if (value.AsFunction() is { } called)
            return call.Invoke(called);
        if (value.AsString() is not { } text)
            return value;

        return asTemplate ? call.Context.EvaluateTemplate(text, call.Site) : call.Context.EvaluateCode(text, call.Site);
    }
}
