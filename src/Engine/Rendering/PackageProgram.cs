using System.IO.Compression;
using Reports.Engine.Word;

namespace Reports.Engine.Rendering;

/// <summary>A whole template, compiled: what never changes is compressed already, the rest are programs.</summary>
/// <param name="File">The template's name, for messages.</param>
/// <param name="Types"><c>[Content_Types].xml</c> for each kind of document.</param>
/// <param name="Entries">The other entries in the order written.</param>
/// <param name="Ids">Where fresh ids start.</param>
/// <param name="Styles">The styles that added text takes.</param>
/// <param name="Numbering">The lists that fresh ones are made from.</param>
/// <param name="GrowingParts">The parts that a document may add to.</param>
/// <param name="Notes">The highest ids of notes in use before those that a document adds.</param>
/// <param name="Included">The documents that its documents include.</param>
/// <param name="Main">The name of the main part.</param>
/// <param name="Settings">What the finished document's settings must say.</param>
/// <param name="Compression">How hard the changed parts are compressed.</param>
/// <param name="OwnNames">The highest number among the names that an earlier render gave: a template may be filled in twice.</param>
sealed record PackageProgram(
    string File,
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
    public IEnumerable<PartProgram> Programs => Entries.Select(entry => entry.Program).OfType<PartProgram>();

    public GrowingPart Growing(GrowingKind kind) => GrowingParts.First(part => part.Kind == kind);
}
