using Reports.Engine.Packaging;
using Reports.Engine.Rendering;
using Reports.Engine.Tags;

namespace Reports.Engine.Compiling;

/// <summary>What the steps may know of the template beyond the part they work on. Made once, when the template is compiled.</summary>
sealed class TemplatePackage
{
    // The package itself, which has relationships like any part.
    static readonly PackagePart Whole = new("", "", []);

    readonly DiagnosticBag _diagnostics;
    readonly NodeBudget _budget;
    readonly Dictionary<string, XDocument?> _documents = new(PartNames.Comparer);
    readonly Dictionary<string, IReadOnlyList<Relation>> _relations = new(PartNames.Comparer);
    readonly HashSet<string> _changed = new(PartNames.Comparer);
    readonly HashSet<string> _rewritten = new(PartNames.Comparer);
    readonly Dictionary<string, HashSet<string>> _dropped = new(PartNames.Comparer);
    readonly HashSet<string> _owned = new(PartNames.Comparer);
    readonly HashSet<string> _left = new(PartNames.Comparer);

    public TemplatePackage(WordPackage package, WordSettings settings, DiagnosticBag diagnostics)
    {
        Package = package;
        Settings = settings with { Script = settings.Script with { PrintsParagraphs = true } };
        _diagnostics = diagnostics;
        _budget = new(settings.Limits);
        Styles = Shared(GrowingKind.Styles, TemplateStyles.Of);
        Numbering = TemplateNumbering.Of(RootOf(GrowingKind.Numbering.Kind));
    }

    public WordPackage Package { get; }

    public WordSettings Settings { get; }

    public TemplateStyles Styles { get; }

    public TemplateNumbering Numbering { get; }

    /// <summary>The kinds of notes whose texts were moved to their references.</summary>
    public HashSet<GrowingKind> Grafted { get; } = [];

    /// <summary>True for a document that is included in others: nothing of it is the finished document's own.</summary>
    public bool IsIncluded { get; init; }

    /// <summary>The data whose gaps are left as tags; null when everything is filled in.</summary>
    public FirstPass? FirstPass { get; init; }

    public string File => Package.File;

    /// <summary>The tree of a part, read once; steps change it in place. Null when it cannot be read, which is reported.</summary>
    public XDocument? Read(PackagePart part)
    {
        if (!_documents.TryGetValue(part.Name, out var document))
        {
            _documents[part.Name] = document = Load(part, IsCountedAlone(part) ? null : _budget);
            if (document is not null && ContentTypes.IsStory(part.ContentType))
                AcceptChanges(part, document.Root!);
        }

        return document;
    }

    /// <summary>True when reading the part changed what it says, tags or not.</summary>
    public bool IsChanged(PackagePart part) => _changed.Contains(part.Name);

    public IReadOnlyList<Relation> RelationsOf(PackagePart part)
    {
        if (!_relations.TryGetValue(part.Name, out var relations))
            _relations[part.Name] = relations =
                Package.Find(part.RelationshipsName) is { } file && Load(file, _budget) is { Root: { } root } ? Relations.Read(root, part.Name) : [];
        return relations;
    }

    /// <summary>No document takes the relationship over.</summary>
    public void Drop(PackagePart part, string id)
    {
        if (!_dropped.TryGetValue(part.RelationshipsName, out var ids))
            _dropped[part.RelationshipsName] = ids = [];
        ids.Add(id);
    }

    /// <summary>A document takes the relationship over only when it shows what it leads to: it is added then.</summary>
    /// <returns>The name of the part that it leads to.</returns>
    public string Leave(PackagePart part, Relation relation)
    {
        Drop(part, relation.Id);
        _left.Add(relation.PartName!);
        return Relations.Follow(Package, relation)!.Name;
    }

    /// <summary>As <see cref="Leave"/>, and the part that it leads to is not copied either: the places where it stands write it, each its own.</summary>
    public Relation Own(PackagePart part, Relation relation)
    {
        Leave(part, relation);
        _owned.Add(relation.PartName!);
        return relation;
    }

    /// <summary>True for a part that is written where it stands, and for the list of its relationships: the template's own is not for documents.</summary>
    public bool IsOwned(PackagePart part)
    {
        const string folder = "_rels/", ending = ".rels";
        var name = PartNames.Plain(part.Name);
        var of = name.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? name[..^ending.Length].Replace(folder, "", StringComparison.OrdinalIgnoreCase) : name;
        return _owned.Contains(of) && (of != name || IsOptional(part));
    }

    /// <summary>True for a part to which nothing leads but relationships that were left to the documents.</summary>
    public bool IsOptional(PackagePart part) => _left.Contains(part.Name)
        && !Package.Parts.Prepend(Whole).Any(owner => RelationsOf(owner).Any(relation => LeadsTo(relation, part) && !IsDropped(owner, relation)));

    bool IsDropped(PackagePart owner, Relation relation) => _dropped.TryGetValue(owner.RelationshipsName, out var ids) && ids.Contains(relation.Id);

    static bool LeadsTo(Relation relation, PackagePart part) => relation.PartName is { } name && PartNames.AreSame(name, part.Name);

    /// <summary>Says that a part is written as its tree is by now.</summary>
    public void Rewrite(PackagePart part) => _rewritten.Add(part.Name);

    /// <summary>A part as documents get it: rewritten, or a file of relationships without those dropped.</summary>
    public PackagePart Kept(PackagePart part)
    {
        if (_rewritten.Contains(part.Name))
            return part with { Bytes = PackageXml.Write(Read(part)!) };
        if (!_dropped.TryGetValue(part.Name, out var ids) || Load(part, _budget) is not { Root: { } root } document)
            return part;
        root.Elements(Relations.Names + "Relationship").Where(e => ids.Contains((string?)e.Attribute("Id") ?? "")).Remove();
        return part with { Bytes = PackageXml.Write(document) };
    }

    /// <summary>The part that the main part refers to as this kind: <c>styles</c>, <c>numbering</c> …</summary>
    public PackagePart? Find(string kind) => RelationsOf(Package.Main)
        .Where(relation => relation.Kind == kind)
        .Select(relation => Relations.Follow(Package, relation))
        .FirstOrDefault(part => part is not null);

    public XElement? RootOf(string kind) => Find(kind) is { } part ? Read(part)?.Root : null;

    /// <summary>What follows from such a part alone. As a rule the part is read only when no template with the same one was compiled before.</summary>
    /// <remarks>To be asked for before any pass: passes change trees.</remarks>
    /// <param name="of">Makes it of the root of the part; null when the template has no such part.</param>
    public T Shared<T>(GrowingKind kind, Func<XElement?, T> of)
        where T : class
    {
        if (Find(kind.Kind) is not { } part)
            return of(null);
        T? Made() => Read(part)?.Root is { } root ? of(root) : null;
        var use = $"{kind.Kind} {Settings.Limits.Depth} {Settings.Limits.Nodes}";
        return (IsCountedAlone(part) ? Settings.Shared.Get(use, part.Bytes, _ => Made()) : Made()) ?? of(null);
    }

    // What need not be read must not count either: whether a template is too large would depend on those compiled before it.
    static bool IsCountedAlone(PackagePart part) =>
        part.ContentType == GrowingKind.Styles.ContentType || part.ContentType == GrowingKind.Settings.ContentType;

    /// <summary>The name of that part, or the one it would have.</summary>
    public string NameOf(string kind) => Find(kind)?.Name ?? FreeName(Package.Main.Name[..(Package.Main.Name.LastIndexOf('/') + 1)] + kind);

    string FreeName(string stem)
    {
        var name = stem + ".xml";
        for (var i = 2; Package.Find(name) is not null; i++)
            name = $"{stem}{i}.xml";
        return name;
    }

    void AcceptChanges(PackagePart part, XElement root)
    {
        if (Settings.TrackedChanges != TrackedChanges.Accept || !RevisionNames.AreIn(root))
            return;
        AcceptedChanges.Accept(root);
        _changed.Add(part.Name);
    }

    XDocument? Load(PackagePart part, NodeBudget? budget)
    {
        var document = PackageXml.Read(part, File, Settings.Limits, _diagnostics, budget: budget);
        if (document is not null)
            Prefixes.Settle(document.Root!);
        return document;
    }
}
