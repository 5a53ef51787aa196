using Reports.Engine.Packaging;

namespace Reports.Engine.Compiling.Links;

/// <summary>An attribute that names a relationship: of a link, a picture.</summary>
sealed record RelationUse(XAttribute Id, PackagePart Owner, Relation Relation)
{
    /// <summary>The uses in a part's text; a note that stands inside its reference by now still means those of its own part.</summary>
    public static IEnumerable<RelationUse> In(Story story)
    {
        var (part, template) = (story.Part, story.Template);
        var relations = new Dictionary<PackagePart, Dictionary<string, Relation>>();
        foreach (var attribute in story.Root.DescendantsAndSelf().Attributes().Where(attribute => attribute.Name.Namespace == W.Relationship))
        {
            var owner = OwnerOf(attribute.Parent!, part, template);
            if (!relations.TryGetValue(owner, out var known))
                relations[owner] = known = template.RelationsOf(owner).DistinctBy(relation => relation.Id).ToDictionary(relation => relation.Id);
            if (known.TryGetValue(attribute.Value, out var relation))
                yield return new(attribute, owner, relation);
        }
    }

    // The innermost: a comment may stand in a footnote.
    static PackagePart OwnerOf(XElement element, PackagePart part, TemplatePackage template) => template.Grafted.Count == 0
        ? part
        : element.Ancestors().Select(around => NoteKind.All.FirstOrDefault(kind => kind.Definition == around.Name))
            .Where(kind => kind is not null && template.Grafted.Contains(kind.Part))
            .Select(kind => template.Find(kind!.Part.Kind)).FirstOrDefault() ?? part;
}
