using Reports.Engine.Compiling.Links;
using Reports.Engine.Packaging;
using Reports.Engine.Pictures;
using Reports.Engine.Rendering;
using Reports.Engine.Scripting.Segments;
using Reports.Engine.Tags;

namespace Reports.Engine.Compiling.Including;

/// <summary>Leads the pictures and links of an included document to the finished one: its relationships are added where they are used.</summary>
static class IncludedRelations
{
    public static void Bind(XElement root, PackagePart part, TemplatePackage document, Marks marks, DiagnosticBag diagnostics)
    {
        var relations = document.RelationsOf(part).GroupBy(relation => relation.Id).ToDictionary(same => same.Key, same => same.First());
        foreach (var use in root.DescendantsAndSelf().Attributes().Where(a => a.Name.Namespace == W.Relationship).ToList())
        {
            if (!relations.TryGetValue(use.Value, out var relation))
                use.Remove();
            else if (relation.IsExternal && TaggedAddress.Of(relation.Target) is not null)
                continue;
            else if (Id(relation, document) is { } id)
                use.Value = marks.Add(new IntrinsicSegment(id));
            else
                diagnostics.Add(IncludedProblems.CannotCarry(document.File, relation.Kind));
        }
    }

    /// <summary>Leads the links whose addresses wait for the next pass, or are not to be looked into, to the finished document, tags and all.</summary>
    public static void BindKept(Story story)
    {
        if (story.Template.FirstPass is null && story.Verbatim.Count == 0)
            return;
        foreach (var (id, _, relation) in RelationUse.In(story).Where(use => use.Relation.IsExternal && TaggedAddress.Of(use.Relation.Target) is not null).ToList())
            id.Value = story.Marks.Add(new IntrinsicSegment(Id(relation, story.Template)!));
    }

    static Written? Id(Relation relation, TemplatePackage document)
    {
        if (relation.IsExternal)
            return new Written((context, state) => context.Output.Write(state.Current.ToAddress(relation.Target, relation.Kind)));
        if (relation.Kind != "image" || Relations.Follow(document.Package, relation) is not { } picture)
            return null;
        var format = new PictureFormat(Path.GetExtension(PartNames.Plain(picture.Name)).TrimStart('.').ToLowerInvariant(), picture.ContentType);
        return new Written((context, state) => context.Output.Write(state.Current.ToPart("image", state.Media.Of(picture.Bytes, format).Name)));
    }
}
