using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Functions;

/// <summary>Something a template can call.</summary>
/// <remarks>Immutable and thread-safe: what belongs to one render comes with the call.</remarks>
public abstract class ScriptFunction
{
    /// <summary>Names the function and its parameters.</summary>
    protected ScriptFunction(string name, IReadOnlyList<FunctionParameter> parameters)
    {
        Name = name;
        Parameters = parameters;
        HasRest = parameters.Count > 0 && parameters[^1].IsRest;
        RequiredCount = parameters.Count(parameter => !parameter.IsOptional);
    }

    /// <summary>The name as templates write it, such as <c>string.upcase</c>.</summary>
    public string Name { get; }

    /// <summary>The parameters in order.</summary>
    public IReadOnlyList<FunctionParameter> Parameters { get; }

    /// <summary>True when the last parameter takes all remaining arguments.</summary>
    public bool HasRest { get; }

    /// <summary>How many arguments must be given.</summary>
    public int RequiredCount { get; }

    /// <summary>True when the call may name arguments that are no parameters; they come with the call.</summary>
    public virtual bool TakesOtherNames => false;

    /// <summary>Runs the function.</summary>
    /// <param name="call">The render, and the place of the call for errors.</param>
    /// <param name="arguments">
    /// One value for each parameter, of its kind, defaults filled in; instead of a rest parameter, all remaining ones.
    /// </param>
    public abstract Value Invoke(FunctionCall call, ReadOnlySpan<Value> arguments);

    /// <inheritdoc />
    public override string ToString() => Name;
}
