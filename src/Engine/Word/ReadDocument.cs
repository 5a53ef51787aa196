using Reports.Engine.Packaging;

namespace Reports.Engine.Word;

/// <summary>A Word file opened for looking at: its parts with their XML read. Nothing is ever written back.</summary>
sealed class ReadDocument(WordPackage package, byte[] file, IReadOnlyList<ReadPart> parts, IReadOnlyList<Relation> relationships)
{
    static readonly HashSet<string> StoryRoots = ["document", "hdr", "ftr", "footnotes", "endnotes", "comments"];

    readonly Dictionary<string, ReadPart> _byName = parts.ToDictionary(part => part.Name, PartNames.Comparer);

    /// <summary>The file's name as the caller gave it.</summary>
    internal string FileName => package.File;

    internal byte[] File => file;

    /// <summary>Every entry of the zip, in its order, as it is spelt there.</summary>
    internal IReadOnlyList<string> EntryNames => package.EntryNames;

    internal WordPackage Package => package;

    internal ContentTypes ContentTypes => package.Types;

    /// <summary>Every part that can be read, relationship files and content types left out.</summary>
    internal IReadOnlyList<ReadPart> Parts => parts;

    /// <summary>The relationships of the package itself.</summary>
    internal IReadOnlyList<Relation> Relationships => relationships;

    /// <summary>The part that holds the body, under whatever name.</summary>
    internal ReadPart Main => _byName[package.Main.Name];

    /// <summary>The parts that hold paragraphs: body, headers, footers, notes, comments.</summary>
    internal IEnumerable<ReadPart> Stories => parts.Where(IsStory);

    /// <summary>The part of that name; names are compared without case, as Word does.</summary>
    internal ReadPart? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The root of the first part that the body refers to as this kind: <c>styles</c>, <c>numbering</c>, <c>settings</c> …</summary>
    internal XElement? RootOf(string kind) => Related(Main.Relationships, kind).FirstOrDefault()?.Root;

    /// <summary>The parts that the body refers to as this kind.</summary>
    internal IEnumerable<ReadPart> OfKind(string kind) => Related(Main.Relationships, kind);

    /// <summary>The parts that relationships of this kind lead to.</summary>
    internal IEnumerable<ReadPart> Related(IEnumerable<Relation> from, string kind) =>
        from.Where(r => r.Kind == kind && r.PartName is not null).Select(r => Find(r.PartName!)).OfType<ReadPart>();

    static bool IsStory(ReadPart part) =>
        part.Root is { } root && root.Name.Namespace == W.Main && StoryRoots.Contains(root.Name.LocalName);
}

/// <summary>One part of a document with its XML read.</summary>
/// <param name="FileName">The document's file name, for places.</param>
/// <param name="Root">The root element of an XML part that could be read.</param>
sealed record ReadPart(string FileName, PackagePart Part, XElement? Root, IReadOnlyList<Relation> Relationships)
{
    WordPlaces? _places;

    /// <summary>The part's name: <c>word/document.xml</c>.</summary>
    internal string Name => Part.Name;

    /// <summary>What the package says it is; empty when it says nothing.</summary>
    internal string ContentType => Part.ContentType;

    /// <summary>The part, unpacked.</summary>
    internal byte[] Bytes => Part.Bytes;

    /// <summary>The name that places use: <c>document</c>, <c>header1</c>.</summary>
    internal string Label => Part.ShortName;

    /// <summary>The place of an element of this part, as a person finds it.</summary>
    internal WordLocation PlaceOf(XElement element) => (_places ??= WordPlaces.Of(Root!, FileName, Label)).Of(element);

    /// <summary>The part as a whole.</summary>
    internal WordLocation Place => new(FileName, Label, null, null, null, null, "");

    internal Relation? Relationship(string id) => Relationships.FirstOrDefault(r => r.Id == id);
}
