using Reports.Engine.Packaging;

namespace Reports.Engine.Word;

/// <summary>Reads the XML of a package for looking at, or says why there is no document to speak of.</summary>
/// <remarks>
/// A part whose XML cannot be read is reported and has no <see cref="ReadPart.Root"/>; the others can still be looked at.
/// </remarks>
static class DocumentReader
{
    internal static ReadDocument? Open(Stream stream, string fileName, DiagnosticBag problems, PackageLimits? limits = null)
    {
        limits ??= PackageLimits.Default;
        if (ReadAll(stream, limits.FileBytes) is { } file)
            return Open(file, fileName, problems, limits);
        problems.Add(PackageProblems.FileTooLarge(fileName, limits.FileBytes));
        return null;
    }

    internal static ReadDocument? Open(byte[] file, string fileName, DiagnosticBag problems, PackageLimits? limits = null)
    {
        limits ??= PackageLimits.Default;
        return PackageReader.Read(file, fileName, limits, problems) is { } package ? Open(package, file, limits, problems) : null;
    }

    internal static ReadDocument? Open(WordPackage package, byte[] file, PackageLimits limits, DiagnosticBag problems)
    {
        var budget = new NodeBudget(limits);
        XElement? Xml(PackagePart part) =>
            PackageXml.Read(part, package.File, limits, problems, keepsBlanks: true, budget)?.Root is { } root ? UsualForm.Of(root) : null;

        IReadOnlyList<Relation> RelationshipsOf(string part, string list) =>
            package.Find(list) is { } found && Xml(found) is { } root ? Relations.Read(root, part) : [];

        var parts = package.Parts.Where(IsPart)
            .Select(part => new ReadPart(package.File, part, IsXml(part) ? Xml(part) : null, RelationshipsOf(part.Name, part.RelationshipsName)))
            .ToList();
        var document = new ReadDocument(package, file, parts, RelationshipsOf("", "_rels/.rels"));
        return HasBody(document, problems) ? document : null;
    }

    static bool HasBody(ReadDocument document, DiagnosticBag problems)
    {
        if (document.Main.Root is { } root && root.Is("document") && root.Child("body") is not null)
            return true;
        // A body whose XML is broken has been reported already.
        if (document.Main.Root is not null || !problems.HasErrors)
            problems.Add(PackageProblems.NoMainPart(document.FileName));
        return false;
    }

    static bool IsPart(PackagePart part) =>
        part.Name != ContentTypes.PartName && !PartNames.IsRelationships(part.Name);

    static bool IsXml(PackagePart part) =>
        part.ContentType.Length == 0
            ? PartNames.EndsWith(part.Name, ".xml")
            : part.ContentType.EndsWith("+xml", StringComparison.Ordinal) || part.ContentType.EndsWith("/xml", StringComparison.Ordinal);

    internal static byte[]? ReadAll(Stream stream, long limit)
    {
        var bytes = new MemoryStream();
        var buffer = new byte[81920];
        while (stream.Read(buffer) is > 0 and var count)
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length > limit)
                return null;
        }
        return bytes.ToArray();
    }
}
