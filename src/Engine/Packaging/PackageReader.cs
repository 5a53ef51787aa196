namespace Reports.Engine.Packaging;

/// <summary>Takes any file that anybody sends apart, or says by name why it is refused. There is no other way in.</summary>
/// <remarks>
/// The Open XML SDK is not asked here: it refuses a hyperlink whose target holds a tag, and a template that only
/// needs to be copied should not pay for a typed tree. It validates what we write (see Soundness).
/// </remarks>
static class PackageReader
{
    static readonly byte[][] DtdMarks = [.. new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode }.Select(encoding => encoding.GetBytes("<!DOCTYPE"))];

    public static WordPackage? Read(byte[] bytes, string file, PackageLimits limits, DiagnosticBag problems)
    {
        if (bytes.LongLength > limits.FileBytes)
            return Refuse(PackageProblems.FileTooLarge(file, limits.FileBytes), problems);
        if (FileSignature.Refuse(bytes, file) is { } reason)
            return Refuse(reason, problems);
        if (ZipReader.Read(bytes, file, limits, problems) is not { } entries)
            return null;
        if (EntryNames.Refuse(entries.Select(entry => entry.Name), file) is { } trick)
            return Refuse(trick, problems);
        return Assemble(entries, file, limits, problems);
    }

    static WordPackage? Assemble(
        IReadOnlyList<UnpackedEntry> entries, string file, PackageLimits limits, DiagnosticBag problems)
    {
        var types = entries.FirstOrDefault(entry => PartNames.AreSame(entry.Name, ContentTypes.PartName));
        if (types is null)
            return Refuse(PackageProblems.NoContentTypes(file), problems);
        if (PackageXml.Read(new PackagePart(ContentTypes.PartName, "", types.Bytes), file, limits, problems) is not { Root: { } root })
            return null;

        var typeBytes = ContentTypes.Normalise(root) ? PackageXml.Write(root.Document!) : types.Bytes;
        var listed = ContentTypes.From(root);
        var parts = entries
            .Select(entry => ReferenceEquals(entry, types)
                ? new PackagePart(ContentTypes.PartName, listed.Of(ContentTypes.PartName), typeBytes)
                : new PackagePart(PartNames.Normal(entry.Name), listed.Of(entry.Name), entry.Bytes))
            .OrderBy(part => part.Name != ContentTypes.PartName)
            .ThenBy(part => part.Name, StringComparer.Ordinal)
            .ToList();
        if (MainPart(parts, file, limits, problems) is not { } main)
            return null;
        if (!ContentTypes.AllowsMacros(main.ContentType) && parts.Find(ContentTypes.IsMacros) is { } macros)
            return Refuse(PackageProblems.Macros(file, macros.Name), problems);
        // Parts that nobody refers to are copied unread, and read by whoever opens the document.
        return parts.Where(MayHaveDtd).All(part => PackageXml.Read(part, file, limits, problems) is not null)
            ? new WordPackage(file, main, parts, listed, entries.Select(entry => entry.Name).ToList())
            : null;
    }

    static bool MayHaveDtd(PackagePart part) =>
        Array.Exists(DtdMarks, mark => part.Bytes.AsSpan().IndexOf(mark) >= 0)
        && (part.ContentType.EndsWith("xml", StringComparison.OrdinalIgnoreCase) || PartNames.EndsWith(part.Name, ".xml") || PartNames.IsRelationships(part.Name));

    // The package's own relationships name the main part; its name is a habit, not a rule.
    static PackagePart? MainPart(List<PackagePart> parts, string file, PackageLimits limits, DiagnosticBag problems)
    {
        XDocument? list = null;
        if (parts.Find(part => PartNames.AreSame(part.Name, "_rels/.rels")) is { } relationships
            && (list = PackageXml.Read(relationships, file, limits, problems)) is null)
            return null;
        var target = list is null ? null : Relations.Read(list.Root!, "").FirstOrDefault(relation => relation.Kind == "officeDocument")?.PartName;
        var main = parts.Find(part => PartNames.AreSame(part.Name, target ?? ""));
        if (main is not null && ContentTypes.IsMain(main.ContentType))
            return main;
        problems.Add(main is { ContentType.Length: > 0 } && !main.ContentType.EndsWith("/xml", StringComparison.Ordinal)
            ? PackageProblems.OtherOfficeFile(file, main.ContentType)
            : PackageProblems.NoMainPart(file));
        return null;
    }

    static WordPackage? Refuse(Diagnostic reason, DiagnosticBag problems)
    {
        problems.Add(reason);
        return null;
    }
}
