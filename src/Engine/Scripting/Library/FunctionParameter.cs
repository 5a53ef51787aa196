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

/// <summary>What a parameter takes; the call turns the argument into it or says at the argument why it cannot.</summary>
public enum ArgumentKind
{
    /// <summary>Any value, as it stands.</summary>
    Any,

    /// <summary>A text: every value but null is written out.</summary>
    Text,

    /// <summary>A whole number: fractions are rounded to even, texts are read, null is 0.</summary>
    Integer,

    /// <summary>A number of any kind: texts are read, booleans are 0 and 1; null stays null.</summary>
    Number,

    /// <summary>True or false, by the rule of <c>if</c>.</summary>
    Boolean,

    /// <summary>An array: a range is laid out; null stays null.</summary>
    List,

    /// <summary>An object; null stays null.</summary>
    Object,

    /// <summary>A date; null stays null.</summary>
    Date,
}
