using Reports.Engine.Scripting.Values;
using static Reports.Engine.Scripting.Functions.FunctionParameter;

namespace Reports.Engine.Scripting.Functions;

/// <summary>The functions <c>object.eval</c> and <c>object.eval_template</c>: off unless the host trusts its data.</summary>
static class EvaluationFunctions
{
    /// <summary>Adds them to a library.</summary>
    public static void AddTo(FunctionLibraryBuilder library) => library
        .Add("object.eval", [Required("value")], Evaluate)
        .Add("object.eval_template", [Required("value")], EvaluateTemplate);

    static Value Evaluate(FunctionCall call, ReadOnlySpan<Value> arguments) => arguments[0].AsString() is { } code
        ? call.Context.EvaluateCode(code, call.Site)
        : CalledOrItself(call, arguments[0]);

    static Value EvaluateTemplate(FunctionCall call, ReadOnlySpan<Value> arguments) => arguments[0].AsString() is { } template
        ? call.Context.EvaluateTemplate(template, call.Site)
        : CalledOrItself(call, arguments[0]);

    static Value CalledOrItself(FunctionCall call, Value value) => value.AsFunction() is { } function ? call.Invoke(function) : value;
}
