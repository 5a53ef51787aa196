using Reports.Engine.Compiling;
using Reports.Engine.Compiling.Controls;
using Reports.Engine.Compiling.Links;
using Reports.Engine.Compiling.Notes;
using Reports.Engine.Compiling.Verbatim;
using Reports.Engine.Packaging;
using Reports.Engine.Rendering;
using Reports.Engine.Scripting.Segments;
using Reports.Engine.Scripting;
using Reports.Engine.Tags;

namespace Reports.Engine.Inspection;

/// <summary>The code of a Word template in reading order, nothing lifted: what stands wrong in the document is code all the same.</summary>
static class FlatTemplate
{
    /// <summary>The code of each part that has some; notes are read where their references stand.</summary>
    public static IEnumerable<IReadOnlyList<CodeSegment>> Code(WordPackage package, WordSettings settings, IDocumentResources? resources)
    {
        // What cannot be read has been reported by the compiler.
        var template = new TemplatePackage(package, settings, []);
        return package.Parts.OrderBy(part => part != package.Main)
            .Where(part => ContentTypes.IsStory(part.ContentType) || ContentTypes.IsProperties(part.ContentType))
            .Select(part => Code(part, template))
            .Where(code => code.Count > 0)
            .Select(code => resources is null ? code : IncludedCode.Insert(code, settings, resources));
    }

    public static IReadOnlyList<CodeSegment> MainCode(WordPackage package, WordSettings settings) =>
        Code(package.Main, new TemplatePackage(package, settings, []));

    static List<CodeSegment> Code(PackagePart part, TemplatePackage template)
    {
        if (template.Read(part) is not { Root: { } root } document)
            return [];
        var story = new Story(root, part, template, new Marks());
        if (ContentTypes.IsProperties(part.ContentType))
            AttributeTags.ApplyToTexts(story);
        else
            Mark(story);
        return Segments(document, story.Marks);
    }

    static List<CodeSegment> Segments(XDocument document, Marks marks) =>
        marks.Count == 0 ? [] : MarkedText.Split(PackageXml.Write(document), marks).OfType<CodeSegment>().ToList();

    static void Mark(Story story)
    {
        NoteGrafts.Apply(story);
        FieldResults.ApplyToAll(story);
        RawStretches.Apply(story);
        RepeatingSections.Apply(story);
        TextBoxes.Apply(story);
        ParagraphJoiner.Join(story.Root);
        RunNormaliser.Normalise(story.Root);
        foreach (var (path, properties) in CheckBoxes.Paths(story.Root))
            properties.Parent!.AddBeforeSelf(Asked(path, properties, story));
        CheckBoxes.Apply(story);
        var tags = TagFinder.Find(story.Root, story.Places, []);
        AttributeTags.Apply(story);
        Diagrams(story);
        foreach (var tag in tags)
            tag.Run.ReplaceWith(story.Marks.Node(new CodeSegment(tag.Code, PlainEncoder.Instance, new TagOrigin(tag))));
    }

    // Charts and diagrams are read where they stand: a loop around them is theirs.
    static void Diagrams(Story story)
    {
        foreach (var use in RelationUse.In(story).DistinctBy(use => (use.Owner, use.Relation.Id)).ToList())
            if (Relations.Follow(story.Template.Package, use.Relation) is { } part && ContentTypes.IsDiagram(part.ContentType))
                use.Id.Parent!.AddBeforeSelf(Diagram(part, story.Template, []).Select(code => story.Marks.Node(code)));
    }

    static IEnumerable<CodeSegment> Diagram(PackagePart part, TemplatePackage template, HashSet<PackagePart> seen)
    {
        if (!seen.Add(part) || template.Read(part) is not { Root: not null } document)
            return [];
        var copy = new XDocument(document);
        var story = new Story(copy.Root!, part, template, new Marks());
        AttributeTags.ApplyToDrawings(story);
        return
        [
            .. Segments(copy, story.Marks),
            .. template.RelationsOf(part).Select(relation => Relations.Follow(template.Package, relation)).OfType<PackagePart>()
                .Where(further => ContentTypes.IsDiagram(further.ContentType)).SelectMany(further => Diagram(further, template, seen)),
        ];
    }

    // A plain path is looked up only: as code, a question.
    static XText Asked(string path, XElement properties, Story story)
    {
        var tag = new Tag(path, $"if {path}; end", TagKind.Silent, "", story.Places.Of(properties, path), properties);
        return story.Marks.Node(new CodeSegment(tag.Code, PlainEncoder.Instance, new TagOrigin(tag)));
    }
}
