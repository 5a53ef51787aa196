using Reports.Engine.Packaging;

namespace Reports.Engine.Compiling;

/// <summary>Finds what no template may carry, because the documents made from it would not be what they seem.</summary>
static class RefusedContent
{
    // Word opens a document whose picture is lost, and shows a frame in its place; without one of these it does not open it.
    static readonly HashSet<string> Needed = ["header", "footer", "styles", "numbering", "settings", "footnotes", "endnotes", "comments"];

    public static void Check(TemplatePackage template, IReadOnlyList<XElement> stories, DiagnosticBag diagnostics)
    {
        var package = template.Package;
        if (template.Read(package.Main)?.Root is { } root && root.Name != W.Main + "document")
            diagnostics.Add(IsStrict(root) ? PackageProblems.StrictDialect(package.File) : PackageProblems.NoMainPart(package.File));
        foreach (var story in stories.Where(story => story.Descendants(W.Main + "altChunk").Any()))
            diagnostics.Add(PackageProblems.Imported(Place(package, package.Parts.First(part => template.Read(part)?.Root == story))));
        foreach (var relation in template.RelationsOf(package.Main))
            if (relation.PartName is { } name && Needed.Contains(relation.Kind) && package.Find(name) is null)
                diagnostics.Add(PackageProblems.TargetMissing(Place(package, package.Main), relation.Id, relation.Target));
    }

    // The same words in other namespaces: nothing in it would be recognised.
    static bool IsStrict(XElement root) =>
        root.Name.LocalName == "document" && root.Name.NamespaceName.StartsWith("http://purl.oclc.org/ooxml/", StringComparison.Ordinal);

    static WordLocation Place(WordPackage package, PackagePart part) => new(package.File, part.ShortName, null, null, null, null, "");
}
