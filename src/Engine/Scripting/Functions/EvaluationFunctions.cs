using Reports.Engine.Scripting.Values;
using static Reports.Engine.Scripting.Functions.FunctionParameter;

namespace Reports.Engine.Scripting.Functions;

/// <summary>The functions <c>object.eval</c> and <c>object.eval_template</c>: off unless the host trusts its data.</summary>
static class EvaluationFunctions
{
    /// <summary>Adds them to a library.</summary>
    public static void AddTo(FunctionLibraryBuilder library) => library
        .Add("object.eval", [Required("value")], (call, arguments) => Evaluate(call, arguments[0], "object.eval"))
        .Add("object.eval_template", [Required("value")], (call, arguments) => Evaluate(call, arguments[0], "object.eval_template"));

    static Value Evaluate(FunctionCall call, Value value, string function)
    {
        if (value.AsFunction() is { } called)
            return call.Invoke(called);
        return value.IsString ? throw FunctionProblems.EvaluationIsOff(call.Location, function) : value;
    }
}
