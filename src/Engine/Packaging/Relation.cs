namespace Reports.Engine.Packaging;

/// <summary>A relationship of a part: an id that its XML uses, and where that leads.</summary>
/// <param name="Id">The id, unique in its part.</param>
/// <param name="Type">What the target is to the part: an address ending in <c>/image</c>, <c>/styles</c> …</param>
/// <param name="Target">The target as written: relative to the part, or an address outside of the package.</param>
/// <param name="PartName">The name of the part it leads to, whether that is there or not; null when it leads outside.</param>
sealed record Relation(string Id, string Type, string Target, string? PartName)
{
    /// <summary>The last word of the type: <c>image</c>, <c>styles</c>, the same in both dialects of Office Open XML.</summary>
    public string Kind { get; } = Type[(Type.LastIndexOf('/') + 1)..];

    public bool IsExternal => PartName is null;
}
