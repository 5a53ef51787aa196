using Reports.Engine.Data;

namespace Reports.Engine.Scripting.Library;

/// <summary>One parameter of a function of the host.</summary>
/// <param name="Name">The name, for named arguments and messages.</param>
/// <param name="Kind">What it takes.</param>
public sealed record FunctionParameter(string Name, ArgumentKind Kind = ArgumentKind.Any)
{
    /// <summary>True when the call may leave it out.</summary>
    public bool IsOptional { get; init; }

    /// <summary>What stands for it when it is left out.</summary>
    public Value Default { get; init; }

    /// <summary>True for a last parameter that takes all remaining arguments.</summary>
    public bool IsRest { get; init; }

    /// <summary>A parameter that must be given.</summary>
    public static FunctionParameter Required(string name, ArgumentKind kind = ArgumentKind.Any) => new(name, kind);

    /// <summary>A parameter that may be left out; null stands for it unless a default is given.</summary>
    public static FunctionParameter Optional(string name, ArgumentKind kind = ArgumentKind.Any, Value defaultValue = default) =>
        new(name, kind) { IsOptional = true, Default = defaultValue };

    /// <summary>All remaining arguments, each of the kind given.</summary>
    public static FunctionParameter Rest(string name, ArgumentKind kind = ArgumentKind.Any) =>
        new(name, kind) { IsOptional = true, IsRest = true };
}
