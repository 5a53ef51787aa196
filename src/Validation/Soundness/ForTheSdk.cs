using System.IO.Compression;
using Reports.Engine.Packaging;

namespace Reports.Engine.Validation.Soundness;

/// <summary>The file as the SDK can open it where Word opens it too: with slashes in its names and no needless escapes, and with lost pictures as pictures elsewhere.</summary>
static class ForTheSdk
{
    public static byte[] Bytes(ReadDocument document)
    {
        var loose = document.Parts
            .Select(part => (part.Part.RelationshipsName, Ids: part.Relationships.Where(relation => DanglingRelations.IsHarmless(relation, part.Root, document.Package)).Select(relation => relation.Id).ToHashSet()))
            .Where(part => part.Ids.Count > 0).ToDictionary(part => part.RelationshipsName, part => part.Ids, PartNames.Comparer);
        return loose.Count == 0 && !IsOddlySpelt(document)
            ? document.File
            : PackageWriter.Write(document.Package.Parts.Select(part => loose.TryGetValue(part.Name, out var ids) ? Led(part, ids) : part));
    }

    // A list of types that was read without its escapes is shorter.
    static bool IsOddlySpelt(ReadDocument document)
    {
        using var zip = new ZipArchive(new MemoryStream(document.File), ZipArchiveMode.Read);
        return zip.Entries.Any(entry => entry.FullName.Contains('\\', StringComparison.Ordinal) || PartNames.Normal(entry.FullName) != entry.FullName
            || (PartNames.AreSame(entry.FullName, ContentTypes.PartName) && entry.Length != document.Package.Parts[0].Bytes.Length));
    }

    static PackagePart Led(PackagePart part, HashSet<string> ids)
    {
        var document = XDocument.Load(new MemoryStream(part.Bytes));
        foreach (var relation in document.Root!.Elements().Where(e => ids.Contains((string?)e.Attribute("Id") ?? "")))
            relation.SetAttributeValue("TargetMode", "External");
        return part with { Bytes = PackageXml.Write(document) };
    }
}
