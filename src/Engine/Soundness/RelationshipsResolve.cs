using System.Xml.Linq;
using Reports.Engine.Diagnostics;
using Reports.Engine.Word;
using Reports.Engine.Packaging;

namespace Reports.Engine.Soundness;

/// <summary>Every relationship that a part uses is in its own .rels file, once, and leads to a part that is there.</summary>
sealed class RelationshipsResolve : SoundnessCheck
{
    public override Sentence Consequence => WordConsequences.Unreadable;

    internal override IEnumerable<Diagnostic> Find(ReadDocument package)
    {
        var whole = new FileLocation(package.FileName);
        foreach (var problem in Broken(package, package.Relationships, whole))
            yield return problem;
        foreach (var part in package.Parts)
        {
            foreach (var problem in Broken(package, part.Relationships, part.Place).Concat(Unknown(part)))
                yield return problem;
        }
    }

    static IEnumerable<Diagnostic> Broken(ReadDocument package, IReadOnlyList<Relation> relationships, Location place)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var relationship in relationships)
        {
            if (!seen.Add(relationship.Id))
                yield return SoundnessProblems.DuplicateRelationship(place, relationship.Id);
            // A hyperlink to a place in the same document needs no part.
            if (relationship is { PartName: { } name, Kind: not "hyperlink" } && package.Find(name) is null)
                yield return PackageProblems.TargetMissing(place, relationship.Id, relationship.Target);
        }
    }

    static IEnumerable<Diagnostic> Unknown(ReadPart part)
    {
        if (part.Root is not { } root)
            yield break;
        var known = part.Relationships.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var attribute in root.DescendantsAndSelf().Attributes().Where(IsRelationshipId))
        {
            // An empty id is how drawings say "no link, only an action".
            if (attribute.Value.Length > 0 && !known.Contains(attribute.Value))
                yield return SoundnessProblems.UnknownRelationship(part.PlaceOf(attribute.Parent!), attribute.Value);
        }
    }

    static bool IsRelationshipId(XAttribute attribute) =>
        attribute.Name.Namespace == W.Relationship || (attribute.Name.LocalName == "relid" && attribute.Name.NamespaceName == "urn:schemas-microsoft-com:office:office");
}
