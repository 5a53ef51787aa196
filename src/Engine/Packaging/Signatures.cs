namespace Reports.Engine.Packaging;

/// <summary>Digital signatures over a template: they hold for its bytes and for no document made from it (ECMA-376 part 2, 10).</summary>
static class Signatures
{
    const string Kind = "/digital-signature/origin";

    /// <summary>The package without them, which is said; itself when it is not signed.</summary>
    public static WordPackage Without(WordPackage package, PackageLimits limits, DiagnosticBag problems)
    {
        var signed = package.Parts.Where(IsSignature).Select(part => part.Name).ToHashSet(PartNames.Comparer);
        if (signed.Count == 0)
            return package;
        problems.Add(PackageProblems.Signed(package.File));
        signed.UnionWith(package.Parts.Where(IsSignature).Select(part => part.RelationshipsName).ToList());
        return new WordPackage(
            package.File,
            package.Main,
            [.. package.Parts.Where(part => !signed.Contains(part.Name)).Select(part => Unsigned(part, package.File, signed, limits))],
            package.Types with { Overrides = [.. package.Types.Overrides.Where(type => !signed.Contains(type.PartName))] },
            [.. package.EntryNames.Where(name => !signed.Contains(name))]);
    }

    static bool IsSignature(PackagePart part) =>
        part.ContentType.StartsWith("application/vnd.openxmlformats-package.digital-signature-", StringComparison.OrdinalIgnoreCase);

    // The package's own files name them: the list of types, and the relationships of the whole.
    static PackagePart Unsigned(PackagePart part, string file, HashSet<string> signed, PackageLimits limits)
    {
        if ((part.Name != ContentTypes.PartName && !PartNames.AreSame(part.Name, "_rels/.rels"))
            || PackageXml.Read(part, file, limits, []) is not { Root: { } root } document)
            return part;
        root.Elements().Where(e => signed.Contains(((string?)e.Attribute("PartName") ?? "").TrimStart('/'))
            || ((string?)e.Attribute("Type") ?? "").EndsWith(Kind, StringComparison.Ordinal)).Remove();
        return part with { Bytes = PackageXml.Write(document) };
    }
}
