using System.Xml.Linq;
using Reports.Engine.Diagnostics;

namespace Reports.Engine.Opening;

/// <summary>Opens any file anybody sends: a package that can be looked at, or the reasons why not.</summary>
/// <remarks>
/// Null is returned only when there is no document to speak of. A part whose XML cannot be read is reported and has no
/// <see cref="PackagePart.Root"/>; the other parts can still be looked at.
/// </remarks>
static class PackageReader
{
    const string ContentTypesEntry = "[Content_Types].xml";

    internal static WordPackage? Open(Stream stream, string fileName, DiagnosticBag problems, PackageLimits? limits = null) =>
        ReadAll(stream, (limits ?? PackageLimits.Default).FileBytes) is { } file
            ? Open(file, fileName, problems, limits)
            : Refuse(problems, OpeningProblems.FileTooLarge(fileName, (limits ?? PackageLimits.Default).FileBytes));

    internal static WordPackage? Open(byte[] file, string fileName, DiagnosticBag problems, PackageLimits? limits = null)
    {
        limits ??= PackageLimits.Default;
        if (file.Length > limits.FileBytes)
            return Refuse(problems, OpeningProblems.FileTooLarge(fileName, limits.FileBytes));
        if (FileSignature.Refuse(file, fileName) is { } reason)
            return Refuse(problems, reason);
        return ZipReader.Read(file, fileName, limits, problems) is { } entries
            ? Assemble(file, fileName, entries, limits, problems)
            : null;
    }

    static WordPackage? Assemble(byte[] file, string fileName, IReadOnlyList<(string Name, byte[] Bytes)> entries, PackageLimits limits, DiagnosticBag problems)
    {
        var bytesOf = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, bytes) in entries)
            bytesOf.TryAdd("/" + name.Replace('\\', '/').TrimStart('/'), bytes);

        XElement? Xml(string name) =>
            bytesOf.TryGetValue(name, out var bytes) ? XmlPartReader.Read(bytes, Place(fileName, name), limits, problems) : null;

        if (!bytesOf.ContainsKey("/" + ContentTypesEntry))
            return Refuse(problems, OpeningProblems.NoContentTypes(fileName));
        if (Xml("/" + ContentTypesEntry) is not { } contentTypesRoot)
            return null;
        var contentTypes = ContentTypes.From(contentTypesRoot);
        IReadOnlyList<Relationship> RelationshipsOf(string part) =>
            Xml(RelationshipReader.FileOf(part)) is { } root ? RelationshipReader.Read(root, part) : [];

        var parts = new List<PackagePart>();
        foreach (var (name, bytes) in bytesOf.Where(p => IsPart(p.Key)))
        {
            var type = contentTypes.Of(name);
            parts.Add(new PackagePart(fileName, name, type, bytes, IsXml(type, name) ? Xml(name) : null, RelationshipsOf(name)));
        }
        var package = new WordPackage(fileName, file, [.. entries.Select(e => e.Name)], contentTypes, parts, RelationshipsOf("/"));
        return HasBody(package, problems) ? package : null;
    }

    static bool HasBody(WordPackage package, DiagnosticBag problems)
    {
        var main = package.Related(package.Relationships, "officeDocument").FirstOrDefault();
        if (main?.Root is { } root && root.Is("document") && root.Child("body") is not null)
            return true;
        // A body whose XML is broken has been reported already.
        if (main is { ContentType: { } type } && !type.Contains("wordprocessingml", StringComparison.Ordinal) && !type.Contains("ms-word", StringComparison.Ordinal))
            problems.Add(OpeningProblems.OtherOfficeFile(package.FileName, type));
        else if (!problems.HasErrors)
            problems.Add(OpeningProblems.NoMainPart(package.FileName));
        return false;
    }

    static bool IsPart(string name) =>
        name != "/" + ContentTypesEntry && !name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    static bool IsXml(string? contentType, string name) =>
        contentType is null
            ? name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
            : contentType.EndsWith("+xml", StringComparison.Ordinal) || contentType.EndsWith("/xml", StringComparison.Ordinal);

    static WordLocation Place(string fileName, string name) => new(fileName, PackagePart.LabelOf(name), null, null, null, null, "");

    static WordPackage? Refuse(DiagnosticBag problems, Diagnostic reason)
    {
        problems.Add(reason);
        return null;
    }

    static byte[]? ReadAll(Stream stream, long limit)
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
