using Reports.Engine.Packaging;

namespace Reports.Engine.Merging;

/// <summary>Gives the parts that one document refers to, to the joined document: pictures, headers, charts with all they need.</summary>
/// <param name="settle">Settles a header or footer: what all documents share first, and when it is a new one, its own ids.</param>
sealed class CarriedParts(MergeState state, SourceDocument source, Action<XElement, bool> settle)
{
    readonly HashSet<string> _underWay = new(PartNames.Comparer);

    /// <summary>Leads the relationships that a text uses to what they lead to in the joined document.</summary>
    /// <param name="relationships">The relationships of the joined part.</param>
    public void Settle(XElement root, PackagePart owner, AddedRelationships relationships)
    {
        var uses = root.DescendantsAndSelf().Attributes().Where(IsRelationship).ToList();
        if (uses.Count == 0)
            return;
        var relations = source.RelationsOf(owner).GroupBy(relation => relation.Id).ToDictionary(same => same.Key, same => same.First());
        foreach (var use in uses)
        {
            if (relations.TryGetValue(use.Value, out var relation) && IdOf(relation, relationships) is { } id)
                use.Value = id;
            else if (use.Parent!.Name.LocalName is "headerReference" or "footerReference")
                use.Parent.Remove();
            else
                use.Remove();
        }
    }

    /// <returns>The name of the part in the joined document; null for one that cannot be carried.</returns>
    public string? Carry(PackagePart part)
    {
        if (source.Carried.TryGetValue(part.Name, out var known))
            return known;

        // Two parts may refer to each other; no part may refer to a list of relationships.
        if (part == source.Main || PartNames.IsRelationships(part.Name) || !_underWay.Add(part.Name))
            return null;
        var name = Carry(part, RelationsOf(part, UsedIn(part)));
        _underWay.Remove(part.Name);
        return source.Carried[part.Name] = name;
    }

    /// <summary>The relationships of a part as the joined document has them, under their own ids.</summary>
    public IReadOnlyList<Relation> RelationsOf(PackagePart part, Func<Relation, bool> isWanted) => source.RelationsOf(part)
        .Where(isWanted)
        .Select(relation => relation.IsExternal || relation.Target.StartsWith('#') ? relation
            : source.Follow(relation) is { } target && Carry(target) is { } name ? relation with { Target = AddedRelationships.TargetOf(name), PartName = name }
            : null)
        .OfType<Relation>()
        .ToList();

    // A header that was copied in Word may keep relationships to pictures that are not in it any more.
    Func<Relation, bool> UsedIn(PackagePart part)
    {
        if (!ContentTypes.IsStory(part.ContentType))
            return _ => true;
        var used = source.RootOf(part).DescendantsAndSelf().Attributes().Where(IsRelationship).Select(use => use.Value).ToHashSet();
        return relation => used.Contains(relation.Id);
    }

    string Carry(PackagePart part, IReadOnlyList<Relation> relations)
    {
        var root = ContentTypes.IsStory(part.ContentType) ? source.RootOf(part) : null;
        if (root is not null)
            settle(root, false);
        var content = PartStore.ContentOf(part.ContentType, root is null ? part.Bytes : BytesOf(root), relations);
        if (state.Parts.Find(content) is { } equal)
            return equal;
        var name = state.Parts.Free(part.Name);
        state.Parts.Know(content, name);
        if (root is not null)
            settle(root, true);
        state.Parts.Add(name, part.ContentType, root is null ? part.Bytes : BytesOf(root), relations);
        return name;
    }

    string? IdOf(Relation relation, AddedRelationships relationships) =>
        relation.IsExternal || relation.Target.StartsWith('#') ? relationships.Same(relation)
        : source.Follow(relation) is { } part && Carry(part) is { } name ? relationships.ToPart(relation.Type, name)
        : null;

    // r:id, r:embed, r:link … and the id of a picture in old drawings.
    static bool IsRelationship(XAttribute attribute) => attribute.Name.Namespace == W.Relationship
        || (attribute.Name.LocalName == "relid" && attribute.Name.NamespaceName == "urn:schemas-microsoft-com:office:office");

    static byte[] BytesOf(XElement root) => PackageXml.Write(new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), root));
}
