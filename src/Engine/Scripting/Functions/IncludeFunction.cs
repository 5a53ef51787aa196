using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Functions;

/// <summary>A function that passes whatever it is given on to a template.</summary>
sealed class IncludeFunction(string name, string first, FunctionBody body)
    : ScriptFunction(name, [FunctionParameter.Required(first), FunctionParameter.Rest("arguments")])
{
    public override bool TakesOtherNames => true;

    public override Value Invoke(FunctionCall call, ReadOnlySpan<Value> arguments) => body(call, arguments);
}
