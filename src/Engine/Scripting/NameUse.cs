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

    public override string ToString() =>
        $"{Kind} {(Within is null ? "" : $"({Within}.)")}{Path}{(IsOptional ? "?" : "")}{string.Concat(Functions.Select(name => $" | {name}"))}";
}

/// <summary>What a template does with a name.</summary>
public enum NameKind
{
    /// <summary>It prints the value, calculates with it or passes it to a function.</summary>
    Value,

    /// <summary>It loops over it, takes items of it, or asks for its size.</summary>
    List,

    /// <summary>It asks whether it is there and true.</summary>
    Condition,
}

/// <summary>A piece of what a template prints, with what it asks before it prints it.</summary>
/// <param name="Text">The words as they stand; null for a value.</param>
/// <param name="Asked">The paths of the data in the conditions and lists around it, the innermost first, what the template has made followed back to the data.</param>
sealed record PrintedText(string? Text, IReadOnlyList<string> Asked);

/// <summary>A name that a template used and the data did not have.</summary>
/// <param name="Path">The path as written, such as <c>branch.secretary</c>.</param>
/// <param name="Location">Where it was used.</param>
/// <param name="Suggestion">The nearest name there is; null when none is near.</param>
public sealed record MissingName(string Path, Location Location, string? Suggestion);
