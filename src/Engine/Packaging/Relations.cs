namespace Reports.Engine.Packaging;

/// <summary>Reads the relationships of parts and follows them.</summary>
static class Relations
{
    public static readonly XNamespace Names = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>The relationships that a <c>.rels</c> file lists.</summary>
    /// <param name="from">The name of the part that the file belongs to; empty for the package itself.</param>
    public static IReadOnlyList<Relation> Read(XElement root, string from) =>
        root.Elements(Names + "Relationship").Select(element => One(element, from)).ToList();

    /// <summary>The part that a relationship leads to; null for an address outside and for a part that is not there.</summary>
    public static PackagePart? Follow(WordPackage package, Relation relation) =>
        relation.PartName is { } name ? package.Find(name) : null;

    static Relation One(XElement element, string from)
    {
        var target = (string?)element.Attribute("Target") ?? "";
        return new Relation(
            (string?)element.Attribute("Id") ?? "",
            (string?)element.Attribute("Type") ?? "",
            target,
            (string?)element.Attribute("TargetMode") == "External" ? null : PartName(target, from));
    }

    // A target is relative to the folder of its part, or begins with a slash at the root of the package.
    static string PartName(string target, string from)
    {
        var path = Uri.UnescapeDataString(target.Split('#')[0]);
        var folders = path.StartsWith('/') ? [] : from.Split('/').SkipLast(1).ToList();
        foreach (var step in path.Split('/'))
        {
            if (step == ".." && folders.Count > 0)
                folders.RemoveAt(folders.Count - 1);
            else if (step is not ("" or "." or ".."))
                folders.Add(step);
        }

        return string.Join('/', folders);
    }
}

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
