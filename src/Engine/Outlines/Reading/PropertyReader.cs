using Reports.Engine.Word;

namespace Reports.Engine.Outlines.Reading;

/// <summary>Reads the document's properties; who wrote it, when and how often is left out.</summary>
static class PropertyReader
{
    static readonly OutlinePlace Place = new("properties");
    static readonly HashSet<string> Core = ["title", "subject", "description", "keywords", "category", "contentStatus"];
    static readonly HashSet<string> Application = ["Company", "Manager"];

    internal static IReadOnlyList<OutlineBlock> Read(ReadDocument package) =>
    [
        .. Named(package, "core-properties", Core),
        .. Named(package, "extended-properties", Application),
        .. Custom(package),
    ];

    static IEnumerable<OutlineBlock> Named(ReadDocument package, string kind, HashSet<string> names) =>
        package.Related(package.Relationships, kind)
            .Where(p => p.Root is not null)
            .Take(1)
            .SelectMany(p => p.Root!.Elements())
            .Where(e => names.Contains(e.Name.LocalName) && e.Value.Trim().Length > 0)
            .OrderBy(e => e.Name.LocalName, StringComparer.Ordinal)
            .Select(e => Block(e.Name.LocalName.ToLowerInvariant(), e.Value.Trim()));

    static IEnumerable<OutlineBlock> Custom(ReadDocument package) =>
        package.Related(package.Relationships, "custom-properties")
            .Where(p => p.Root is not null)
            .Take(1)
            .SelectMany(p => p.Root!.Elements())
            .Select(e => (Name: (string?)e.Attribute("name") ?? "", Value: e.Elements().FirstOrDefault()?.Value ?? ""))
            .OrderBy(p => p.Name, StringComparer.Ordinal)
            .Select(p => Block("custom " + InlineText.Escape(p.Name), p.Value));

    static OutlineBlock Block(string name, string value) => new("property", [], $"{name}: {InlineText.Escape(value.ReplaceLineEndings(" "))}", Place, []);
}
