namespace Reports.Engine.Opening;

/// <summary>An arrow from a part to another part or to something outside.</summary>
/// <param name="Id">What the part's XML calls it.</param>
/// <param name="Type">The full type.</param>
/// <param name="Target">The target as written.</param>
/// <param name="PartName">The name of the part it leads to; null when it leads outside.</param>
sealed record Relationship(string Id, string Type, string Target, string? PartName)
{
    /// <summary>The last word of the type, the same in the strict and the usual spelling: <c>image</c>, <c>header</c>.</summary>
    internal string Kind { get; } = Type[(Type.LastIndexOf('/') + 1)..];

    internal bool IsExternal => PartName is null;
}
