using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Functions;

/// <summary>A function written in C#.</summary>
/// <param name="name">The name as templates write it, such as <c>string.upcase</c>.</param>
/// <param name="parameters">The parameters in order.</param>
/// <param name="body">What it does.</param>
public sealed class HostFunction(string name, IReadOnlyList<FunctionParameter> parameters, FunctionBody body)
    : ScriptFunction(name, parameters)
{
    /// <inheritdoc />
    public override Value Invoke(FunctionCall call, ReadOnlySpan<Value> arguments) => body(call, arguments);
}
