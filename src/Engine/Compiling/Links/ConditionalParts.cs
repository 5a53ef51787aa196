using Reports.Engine.Compiling.Drawings;
using Reports.Engine.Packaging;
using Reports.Engine.Tags;

namespace Reports.Engine.Compiling.Links;

/// <summary>Pictures, objects, charts and diagrams of the template that conditions and loops govern: a document that does not show one does not hold it either.</summary>
/// <remarks>
/// Their relationship is added where they are written; without one the file is left out. A seal that is not meant for a reader
/// must not travel along unseen. A chart or diagram is written again for every appearance, with the names that are known there; a chart that takes its figures
/// from data is written so wherever it stands.
/// </remarks>
static class ConditionalParts
{
    static readonly HashSet<string> Copied = ["image", "oleObject", "package"];
    static readonly HashSet<string> Written = ["chart", "chartEx", "diagramData"];

    public static void Apply(Story story)
    {
        if (story.Template.IsIncluded)
            return;
        var governs = story.Tags.Any(tag => tag.Kind == TagKind.Open);

        var uses = RelationUse.In(story)
            .Where(use => (governs ? Copied.Contains(use.Relation.Kind) || Written.Contains(use.Relation.Kind) : use.Relation.Kind == "chart")
                && Relations.Follow(story.Template.Package, use.Relation) is not null)
            .GroupBy(use => (use.Owner, use.Relation)).ToList();
        if (uses.Count == 0)
            return;

        var governed = governs ? GroupScope.Of(story.Root).Where(pair => pair.Scope.Outer is not null).Select(pair => pair.Element).ToHashSet() : [];
        foreach (var use in uses.Where(use => (use.All(one => governed.Contains(one.Id.Parent!)) || IsFilled(use.Key.Relation, story)) && !IsNamedElsewhere(use.Key.Relation.Id, use.Key.Owner, story)))
        {
            var (owner, relation) = use.Key;
            if (Written.Contains(relation.Kind))
            {
                var part = OwnPart.Of(owner, relation, story);
                foreach (var (id, _, _) in use)
                    id.Value = story.Marks.Add(part);
            }
            else
            {
                var name = story.Template.Leave(owner, relation);
                foreach (var (id, _, _) in use)
                    id.Value = story.Marks.Writing(state => state.Current.ToPart(relation.Type, name));
            }
        }
    }

    static bool IsFilled(Relation relation, Story story) =>
        relation.Kind == "chart" && Relations.Follow(story.Template.Package, relation) is { } part && ChartFromData.Is(part, story.Template);

    // Old drawings name pictures by o:relid; what is left of a part of notes, the lines above them, stays as it is.
    static bool IsNamedElsewhere(string id, PackagePart owner, Story story) =>
        story.Root.DescendantsAndSelf().Attributes().Any(attribute => attribute.Name.LocalName == "relid" && attribute.Value == id)
        || (owner != story.Part && story.Template.Read(owner)?.Root?.DescendantsAndSelf().Attributes().Any(attribute => attribute.Value == id) == true);
}
