using Reports.Engine.Packaging;

namespace Reports.Engine.Merging;

/// <summary>A document to be joined, taken apart; everything of it that is XML and will be rewritten has been read.</summary>
sealed class SourceDocument
{
    readonly Dictionary<string, XElement> _roots = new(PartNames.Comparer);
    readonly Dictionary<string, IReadOnlyList<Relation>> _relations = new(PartNames.Comparer);
    readonly PackageLimits _limits;
    readonly NodeBudget _budget;

    SourceDocument(WordPackage package, PackageLimits limits) => (Package, _limits, _budget) = (package, limits, new(limits));

    public WordPackage Package { get; }

    public PackagePart Main => Package.Main;

    public XElement Body => RootOf(Main).Element(W.Body)!;

    /// <summary>The merged names of parts carried already, by their own names.</summary>
    public Dictionary<string, string> Carried { get; } = new(PartNames.Comparer);

    /// <returns>The document; null when it cannot be read, which is reported.</returns>
    public static SourceDocument? Read(byte[] bytes, string file, PackageLimits limits, DiagnosticBag diagnostics)
    {
        if (PackageReader.Read(bytes, file, limits, diagnostics) is not { } package)
            return null;
        var document = new SourceDocument(package, limits);
        foreach (var part in package.Parts.Where(part => ContentTypes.IsStory(part.ContentType) || PartNames.IsRelationships(part.Name)))
            if (!document.TryRead(part, diagnostics))
                return null;
        foreach (var part in new[] { document.Find("styles"), document.Find("numbering"), document.Find("settings") }.OfType<PackagePart>())
            if (!document.TryRead(part, diagnostics))
                return null;
        if (document.RootOf(package.Main).Element(W.Body) is not null)
            return document;
        diagnostics.Add(PackageProblems.NoMainPart(file));
        return null;
    }

    /// <summary>The part that the main part refers to as this kind: <c>styles</c>, <c>numbering</c> …</summary>
    public PackagePart? Find(string kind) => RelationsOf(Main)
        .Where(relation => relation.Kind == kind)
        .Select(relation => Follow(relation))
        .FirstOrDefault(part => part is not null);

    public XElement RootOf(PackagePart part) => _roots[part.Name];

    /// <summary>The root of the part of a kind; null when there is none.</summary>
    public XElement? RootOf(string kind) => Find(kind) is { } part ? _roots.GetValueOrDefault(part.Name) : null;

    public PackagePart? Follow(Relation relation) => Relations.Follow(Package, relation);

    public IReadOnlyList<Relation> RelationsOf(PackagePart part)
    {
        if (!_relations.TryGetValue(part.Name, out var relations))
            _relations[part.Name] = relations = Package.Find(part.RelationshipsName) is { } file ? Relations.Read(_roots[file.Name], part.Name) : [];
        return relations;
    }

    bool TryRead(PackagePart part, DiagnosticBag diagnostics)
    {
        if (PackageXml.Read(part, Package.File, _limits, diagnostics, budget: _budget) is not { Root: { } root })
            return false;
        Prefixes.Settle(root);
        _roots[part.Name] = root;
        return true;
    }
}
