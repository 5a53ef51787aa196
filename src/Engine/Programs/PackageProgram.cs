using System.IO.Compression;
using Reports.Engine.Packaging;

namespace Reports.Engine.Programs;

/// <summary>A whole template, compiled: what never changes is compressed already, the rest are programs.</summary>
/// <param name="File">The template's name, for messages.</param>
/// <param name="Types"><c>[Content_Types].xml</c> by the ending of the document's name; the empty one keeps the template's kind.</param>
/// <param name="Entries">The other entries in the order written: each packed, or null where a program writes it.</param>
/// <param name="Parts">The programs, in the order of their entries.</param>
/// <param name="Ids">Where fresh ids start.</param>
/// <param name="Compression">How hard the changed parts are compressed.</param>
sealed record PackageProgram(
    string File,
    IReadOnlyDictionary<string, PackedEntry> Types,
    IReadOnlyList<PackedEntry?> Entries,
    IReadOnlyList<PartProgram> Parts,
    IdStart Ids,
    CompressionLevel Compression);
