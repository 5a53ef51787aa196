using System.Xml.Linq;
using Reports.Engine.Lifting;
using Reports.Engine.Packaging;
using Reports.Engine.Tags;

namespace Reports.Engine.Compiling.Links;

/// <summary>Pictures of the template that stand between the tags of conditions and loops: a document that does not show one does not hold it either.</summary>
/// <remarks>Their relationship is added where they are written; without one the picture's file is left out. A seal that is not meant for a reader must not travel along unseen.</remarks>
static class ConditionalPictures
{
    public static void Apply(Story story)
    {
        if (story.Template.IsIncluded || !story.Tags.Any(tag => tag.Kind == TagKind.Open))
            return;

        var uses = RelationUse.In(story)
            .Where(use => use.Relation.Kind == "image" && Relations.Follow(story.Template.Package, use.Relation) is not null)
            .GroupBy(use => (use.Owner, use.Relation)).ToList();
        if (uses.Count == 0)
            return;

        var order = story.Root.DescendantsAndSelf().Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var groups = TagGroups.Find(story.Tags, []).Select(group => (From: order[group.Open.Run], To: order[group.Close.Run])).ToList();
        bool IsGoverned(RelationUse use) => order[use.Id.Parent!] is var at && groups.Any(group => group.From < at && at < group.To);
        foreach (var use in uses.Where(use => use.All(IsGoverned) && !IsNamedElsewhere(use.Key.Relation.Id, use.Key.Owner, story)))
        {
            var picture = story.Template.Leave(use.Key.Owner, use.Key.Relation);
            foreach (var (id, _, _) in use)
                id.Value = story.Marks.Writing(state => state.Current.ToPart("image", picture));
        }
    }

    // Old drawings name pictures by o:relid; what is left of a part of notes, the lines above them, stays as it is.
    static bool IsNamedElsewhere(string id, PackagePart owner, Story story) =>
        story.Root.DescendantsAndSelf().Attributes().Any(attribute => attribute.Name.LocalName == "relid" && attribute.Value == id)
        || (owner != story.Part && story.Template.Read(owner)?.Root?.DescendantsAndSelf().Attributes().Any(attribute => attribute.Value == id) == true);
}
