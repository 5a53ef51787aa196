namespace Reports.Engine.Packaging;

/// <summary>Relationships that lead to no part and that nobody follows: Word itself writes <c>Target="../NULL"</c> for a picture that was lost, and opens the file.</summary>
static class DanglingRelations
{
    // Word follows these only where the part's XML names them by their ids.
    static readonly HashSet<string> Named =
    [
        "image", "chart", "chartEx", "oleObject", "package", "header", "footer", "video", "audio", "media", "control", "subDocument",
        "diagramData", "diagramLayout", "diagramQuickStyle", "diagramColors", "diagramDrawing",
    ];

    /// <summary>True for a relationship that leads nowhere and that its part does not use.</summary>
    public static bool IsIdle(Relation relation, XElement? root, WordPackage package) =>
        IsLoose(relation, package) && root?.DescendantsAndSelf().Attributes().Any(attribute => attribute.Value == relation.Id) != true;

    /// <summary>True for one whose missing part keeps no file from being opened: a picture shows a red cross.</summary>
    public static bool IsHarmless(Relation relation, XElement? root, WordPackage package) =>
        IsIdle(relation, root, package) || (relation.Kind == "image" && IsLoose(relation, package));

    static bool IsLoose(Relation relation, WordPackage package) =>
        relation.PartName is { } name && Named.Contains(relation.Kind) && !relation.Target.StartsWith('#') && package.Find(name) is null;
}
