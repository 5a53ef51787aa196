using System.IO.Compression;
using System.Text;
using System.Xml;
using Reports.Engine.Diagnostics;

namespace Reports.Engine.Packaging;

/// <summary>Takes a Word file apart, or says by name why it is refused.</summary>
/// <remarks>
/// The Open XML SDK is not asked here: it refuses a hyperlink whose target holds a tag, and a template that only
/// needs to be copied should not pay for a typed tree. It validates what we write (see Soundness).
/// </remarks>
static class PackageReader
{
    // The head of an OLE file: an old .doc, or a .docx locked with a password.
    static ReadOnlySpan<byte> OleHead => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static WordPackage? Read(byte[] bytes, string file, PackageLimits limits, DiagnosticBag diagnostics)
    {
        try
        {
            return Open(bytes, file, limits, diagnostics);
        }
        catch (InvalidDataException error)
        {
            diagnostics.Add(PackageProblems.Damaged(file, error.Message));
        }
        catch (XmlException error)
        {
            diagnostics.Add(PackageProblems.BadXml(file, ContentTypes.PartName, error.Message));
        }

        return null;
    }

    static WordPackage? Open(byte[] bytes, string file, PackageLimits limits, DiagnosticBag diagnostics)
    {
        if (bytes.AsSpan().StartsWith(OleHead))
            return Refuse(PackageProblems.OldOrEncrypted(file), diagnostics);
        if (bytes.Length < 4 || bytes[0] != 'P' || bytes[1] != 'K')
            return Refuse(PackageProblems.NotAWordFile(file), diagnostics);

        using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read, false, Encoding.UTF8);
        if (PackageGuard.Refusal(archive, file, limits) is { } refusal)
            return Refuse(refusal, diagnostics);

        var raw = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        var total = 0L;
        foreach (var entry in archive.Entries.Where(entry => !entry.FullName.EndsWith('/')))
        {
            var content = Unpack(entry, Math.Min(limits.EntryBytes, limits.TotalBytes - total));
            if (content is null)
                return Refuse(PackageProblems.LimitReached(file, entry.FullName, "size"), diagnostics);
            total += content.Length;
            raw[entry.FullName] = content;
        }

        return Assemble(raw, file, limits, diagnostics);
    }

    static WordPackage? Assemble(
        SortedDictionary<string, byte[]> raw, string file, PackageLimits limits, DiagnosticBag diagnostics)
    {
        if (!raw.TryGetValue(ContentTypes.PartName, out var types))
            return Refuse(PackageProblems.NotAWordFile(file), diagnostics);

        var typeOf = ContentTypes.Read(PackageXml.Read(types, limits.Depth));
        var parts = raw
            .Select(entry => new PackagePart(entry.Key, typeOf(entry.Key), entry.Value))
            .OrderBy(part => part.Name != ContentTypes.PartName)
            .ToList();
        return MainPart(parts, raw, limits) is { } main
            ? new WordPackage(file, main, parts)
            : Refuse(PackageProblems.NoMainPart(file), diagnostics);
    }

    // The package's own relationships name the main part; its name is a habit, not a rule.
    static PackagePart? MainPart(List<PackagePart> parts, SortedDictionary<string, byte[]> raw, PackageLimits limits)
    {
        if (!raw.TryGetValue("_rels/.rels", out var relationships))
            return null;
        var target = PackageXml.Read(relationships, limits.Depth).Root!.Elements()
            .Where(e => ((string?)e.Attribute("Type"))?.EndsWith("/officeDocument", StringComparison.Ordinal) == true)
            .Select(e => ((string?)e.Attribute("Target"))?.TrimStart('/'))
            .FirstOrDefault();
        return parts.Find(part =>
            part.Name.Equals(target, StringComparison.OrdinalIgnoreCase) && ContentTypes.IsMain(part.ContentType));
    }

    // The sizes in a zip's directory may lie: count what really comes out.
    static byte[]? Unpack(ZipArchiveEntry entry, long most)
    {
        using var source = entry.Open();
        var target = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = source.Read(buffer)) > 0;)
        {
            if (target.Length + read > most)
                return null;
            target.Write(buffer, 0, read);
        }

        return target.ToArray();
    }

    static WordPackage? Refuse(Diagnostic reason, DiagnosticBag diagnostics)
    {
        diagnostics.Add(reason);
        return null;
    }
}
