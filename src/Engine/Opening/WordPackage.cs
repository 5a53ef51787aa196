using System.Xml.Linq;

namespace Reports.Engine.Opening;

/// <summary>A Word file opened for looking at: its parts in memory, its XML read. Nothing is ever written back.</summary>
sealed class WordPackage(
    string fileName,
    byte[] file,
    IReadOnlyList<string> entryNames,
    ContentTypes contentTypes,
    IReadOnlyList<PackagePart> parts,
    IReadOnlyList<Relationship> relationships)
{
    static readonly HashSet<string> StoryRoots = ["document", "hdr", "ftr", "footnotes", "endnotes", "comments"];

    readonly Dictionary<string, PackagePart> _byName = ByName(parts);

    /// <summary>The file's name as the caller gave it.</summary>
    internal string FileName => fileName;

    /// <summary>The file itself.</summary>
    internal byte[] File => file;

    /// <summary>Every entry of the zip, in its order, as it is spelt there.</summary>
    internal IReadOnlyList<string> EntryNames => entryNames;

    internal ContentTypes ContentTypes => contentTypes;

    /// <summary>Every part that can be read, relationship files and content types left out.</summary>
    internal IReadOnlyList<PackagePart> Parts => parts;

    /// <summary>The relationships of the package itself.</summary>
    internal IReadOnlyList<Relationship> Relationships => relationships;

    /// <summary>The part that holds the body, under whatever name.</summary>
    internal PackagePart Main => Related(relationships, "officeDocument").First();

    /// <summary>The parts that hold paragraphs: body, headers, footers, notes, comments.</summary>
    internal IEnumerable<PackagePart> Stories => parts.Where(IsStory);

    /// <summary>The part of that name; names are compared without case, as Word does.</summary>
    internal PackagePart? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The root of the first part that the body refers to as this kind: <c>styles</c>, <c>numbering</c>, <c>settings</c> …</summary>
    internal XElement? RootOf(string kind) => Related(Main.Relationships, kind).FirstOrDefault()?.Root;

    /// <summary>The parts that the body refers to as this kind.</summary>
    internal IEnumerable<PackagePart> OfKind(string kind) => Related(Main.Relationships, kind);

    /// <summary>The parts that relationships of this kind lead to.</summary>
    internal IEnumerable<PackagePart> Related(IEnumerable<Relationship> from, string kind) =>
        from.Where(r => r.Kind == kind && r.PartName is not null).Select(r => Find(r.PartName!)).OfType<PackagePart>();

    static bool IsStory(PackagePart part) =>
        part.Root is { } root && root.Name.Namespace == WordXml.W && StoryRoots.Contains(root.Name.LocalName);

    static Dictionary<string, PackagePart> ByName(IReadOnlyList<PackagePart> parts)
    {
        var byName = new Dictionary<string, PackagePart>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in parts)
            byName.TryAdd(part.Name, part);
        return byName;
    }
}
