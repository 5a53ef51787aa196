namespace Reports.Engine.Packaging;

/// <summary>A relationship of a part: an id that its XML uses, and where that leads.</summary>
/// <param name="Id">The id, unique in its part.</param>
/// <param name="Type">What the target is to the part: an address ending in <c>/image</c>, <c>/styles</c> …</param>
/// <param name="Target">A part's name relative to the part, or an address outside of the package.</param>
/// <param name="IsExternal">True for an address outside.</param>
sealed record Relation(string Id, string Type, string Target, bool IsExternal)
{
    /// <summary>The last word of the type: <c>image</c>, <c>styles</c>, the same in both dialects of Office Open XML.</summary>
    public string Kind => Type[(Type.LastIndexOf('/') + 1)..];
}
