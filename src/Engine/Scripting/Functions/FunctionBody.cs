using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Functions;

/// <summary>What a function of the host does.</summary>
/// <param name="call">The render, and the place of the call for errors.</param>
/// <param name="arguments">One value for each parameter, defaults filled in; then the rest, if any.</param>
public delegate Value FunctionBody(FunctionCall call, ReadOnlySpan<Value> arguments);
