using Reports.Engine.Packaging;
using Reports.Engine.Rendering;
using Reports.Engine.Rendering.Charts;
using Reports.Engine.Scripting.Segments;
using Reports.Engine.Tags;

namespace Reports.Engine.Compiling.Drawings;

/// <summary>A chart or diagram that a loop or condition governs, or that data fills, as a program of its place: its part is written there, once for every appearance.</summary>
/// <remarks>Its workbook, styles and colours come along as files of that appearance: Word keeps one of each for every chart.</remarks>
static class OwnPart
{
    /// <summary>What writes the part, and the id of a relationship to it.</summary>
    /// <param name="owner">The part whose text shows it.</param>
    public static Segment[] Of(PackagePart owner, Relation relation, Story story)
    {
        var program = Program(Relations.Follow(story.Template.Package, story.Template.Own(owner, relation))!, owner, story);
        return
        [
            .. program.Segments,
            new IntrinsicSegment(new Written((context, state) => context.Output.Write(state.Current.ToPart(relation.Type, state.Added.NameOf(program.Part))))),
        ];
    }

    static (WrittenPart Part, IReadOnlyList<Segment> Segments) Program(PackagePart part, PackagePart owner, Story story)
    {
        var template = story.Template;
        var segments = new List<Segment>();
        var further = new List<(Relation, WrittenPart?, PackagePart?)>();
        foreach (var relation in template.RelationsOf(part))
        {
            if (Relations.Follow(template.Package, relation) is not { } target)
            {
                further.Add((relation, null, null));
                continue;
            }

            template.Own(part, relation);
            if (ContentTypes.IsDiagram(target.ContentType))
            {
                var inner = Program(target, part, story);
                segments.AddRange(inner.Segments);
                further.Add((relation, inner.Part, null));
            }
            else
                further.Add((relation, null, target));
        }

        var (content, workbook) = Content(part, owner, story);
        var written = new WrittenPart(part, further, workbook);
        segments.Add(new IntrinsicSegment(new Written(AddedParts.Begin)));
        segments.AddRange(content);
        segments.Add(new IntrinsicSegment(new Written((context, state) => state.Added.End(written, context, state))));
        return (written, segments);
    }

    static (IReadOnlyList<Segment> Segments, ChartWorkbook? Workbook) Content(PackagePart part, PackagePart owner, Story story)
    {
        if (story.Template.Read(part) is not { } document)
            return ([], null);
        var copy = new XDocument(document);
        var drawing = new Story(copy.Root!, part, story.Template, new Marks());
        LeadToDrawing(drawing, owner, story);
        var workbook = ChartFromData.Apply(drawing);
        AttributeTags.ApplyToDrawings(drawing);
        LeftoverTags.Check(drawing);
        story.Problems.AddRange(drawing.Problems);
        return (MarkedText.Split(PackageXml.Write(copy), drawing.Marks), workbook);
    }

    // The data of a diagram names its drawing by a relationship of the text that shows both.
    static void LeadToDrawing(Story data, PackagePart owner, Story story)
    {
        foreach (var id in data.Root.Descendants().Where(e => e.Name.LocalName == "dataModelExt").Attributes("relId").ToList())
            if (story.Template.RelationsOf(owner).FirstOrDefault(relation => relation.Id == id.Value) is { } relation && Relations.Follow(story.Template.Package, relation) is not null)
                id.Value = data.Marks.Add(Of(owner, relation, story));
    }
}
