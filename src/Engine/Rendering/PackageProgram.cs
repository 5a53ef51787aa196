using System.IO.Compression;
using Reports.Engine.Packaging;
using Reports.Engine.Packaging.Deflating;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Segments;

namespace Reports.Engine.Rendering;

/// <summary>A whole template, compiled: what never changes is compressed already, the rest are programs.</summary>
/// <param name="Types"><c>[Content_Types].xml</c> for each kind of document.</param>
/// <param name="Entries">The other entries in the order written.</param>
/// <param name="Ids">Where fresh ids start.</param>
/// <param name="Styles">The styles that added text takes.</param>
/// <param name="Numbering">The lists that fresh ones are made from.</param>
/// <param name="Notes">The highest ids of notes in use before those that a document adds.</param>
/// <param name="Included">The documents that its documents include.</param>
/// <param name="Main">The name of the main part.</param>
/// <param name="Settings">What the finished document's settings must say.</param>
/// <param name="Compression">How hard the changed parts are compressed.</param>
/// <param name="OwnNames">The highest number among the names that an earlier render gave: a template may be filled in twice.</param>
sealed record PackageProgram(
    PackageTypes Types,
    IReadOnlyList<PackageEntry> Entries,
    UsedIds Ids,
    TemplateStyles Styles,
    TemplateNumbering Numbering,
    IReadOnlyList<GrowingPart> GrowingParts,
    IReadOnlyDictionary<GrowingKind, int> Notes,
    IncludedDocuments Included,
    string Main,
    AddedSettings Settings,
    CompressionLevel Compression,
    int OwnNames)
{
    /// <summary>The programs, in the order of their entries.</summary>
    public IReadOnlyList<PartProgram> Programs { get; } = [.. Entries.Select(entry => entry.Program).OfType<PartProgram>()];

    readonly HashSet<string> _names = Entries.Select(entry => entry.Part.Name).ToHashSet(PartNames.Comparer);

    public bool Has(string name) => _names.Contains(name);

    public GrowingPart Growing(GrowingKind kind) => GrowingParts.First(part => part.Kind == kind);
}

/// <summary>One entry of the finished zip: bytes packed already, or a program that writes them.</summary>
/// <param name="Part">The part as it stands in the template.</param>
/// <param name="Packed">Its packed bytes; null when a program writes it.</param>
/// <param name="Program">Its program; null when it never changes.</param>
/// <param name="IsOptional">True for a picture that only those documents hold that show it.</param>
sealed record PackageEntry(PackagePart Part, PackedEntry? Packed, PartProgram? Program, bool IsOptional = false);

/// <summary>A part that changes from document to document, compiled: static bytes and code, no tree any more.</summary>
/// <param name="Name">The part's name in the zip.</param>
/// <param name="Compression">How it is compressed while it is rendered.</param>
/// <param name="Segments">What the script was made of, in order.</param>
/// <param name="IsLast">True for a part that the others add to: it is written when they are.</param>
sealed record PartProgram(string Name, Script Script, PartCompression Compression, IReadOnlyList<Segment> Segments, bool IsLast = false);
