using Reports.Engine.Diagnostics;

namespace Reports.Engine.Scripting;

/// <summary>One place where a template uses a name of its data.</summary>
/// <param name="Path">The path from the root of the data; items of a list are written <c>members[].name</c>.</param>
/// <param name="Kind">What the template does with it.</param>
/// <param name="Location">Where.</param>
public sealed record NameUse(string Path, NameKind Kind, Location Location)
{
    /// <summary>The functions of the library that the value goes through, the first one first.</summary>
    public IReadOnlyList<string> Functions { get; init; } = [];

    /// <summary>True when the template reckons with its absence: <c>if x</c>, <c>x ?? y</c>, <c>x?.y</c>.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The object whose member it may be, of a <c>with</c> or <c>import</c> around it; null outside.</summary>
    public string? Within { get; init; }

    /// <inheritdoc />
    public override string ToString() =>
        $"{Kind} {(Within is null ? "" : $"({Within}.)")}{Path}{(IsOptional ? "?" : "")}{string.Concat(Functions.Select(name => $" | {name}"))}";
}
