using System.Xml.Linq;
using Reports.Engine.Packaging;
using Reports.Engine.Programs;
using Reports.Engine.Scripting.Segments;
using Reports.Engine.Tags;

namespace Reports.Engine.Inspection;

/// <summary>The code of a Word template in reading order, nothing lifted: what stands wrong in the document is code all the same.</summary>
static class FlatTemplate
{
    /// <summary>The code of each part that has some; notes are read where their references stand.</summary>
    public static IEnumerable<IReadOnlyList<CodeSegment>> Code(WordPackage package, WordSettings settings, IResources? resources)
    {
        // What cannot be read has been reported by the compiler.
        var template = new TemplateContext(package, settings, []);
        return package.Parts.OrderBy(part => part != package.Main)
            .Where(part => ContentTypes.IsStory(part.ContentType) || ContentTypes.IsProperties(part.ContentType))
            .Select(part => Code(part, template))
            .Where(code => code.Count > 0)
            .Select(code => resources is null ? code : IncludedCode.Insert(code, settings, resources));
    }

    /// <summary>The code of the main part alone.</summary>
    public static IReadOnlyList<CodeSegment> MainCode(WordPackage package, WordSettings settings) =>
        Code(package.Main, new TemplateContext(package, settings, []));

    static List<CodeSegment> Code(PackagePart part, TemplateContext template)
    {
        if (template.Read(part) is not { Root: { } root } document)
            return [];
        var marks = new Marks();
        var locations = TagLocations.Of(root, template.File, part.ShortName);
        if (ContentTypes.IsProperties(part.ContentType))
            AttributeTags.MarkTexts(root, locations, marks, []);
        else
            MarkStory(root, part, locations, template, marks);
        return marks.Count == 0 ? [] : MarkedText.Split(PackageXml.Write(document), marks).OfType<CodeSegment>().ToList();
    }

    static void MarkStory(XElement root, PackagePart part, TagLocations locations, TemplateContext template, Marks marks)
    {
        if (part == template.Package.Main)
            NoteGrafts.Graft(root, locations, template);
        TextBoxes.Share(root, marks);
        ParagraphJoiner.Join(root);
        RunNormaliser.Normalise(root);
        foreach (var (path, properties) in CheckBoxes.Paths(root))
            properties.Parent!.AddBeforeSelf(Asked(path, properties, locations, marks));
        CheckBoxes.Bind(root, locations, marks);
        var tags = TagFinder.Find(root, locations, []);
        AttributeTags.Mark(root, locations, marks, []);
        foreach (var tag in tags)
            tag.Run.ReplaceWith(marks.Node(new CodeSegment(tag.Code, PlainEncoder.Instance, new TagOrigin(tag))));
    }

    // A plain path is looked up only: as code, a question.
    static XText Asked(string path, XElement properties, TagLocations locations, Marks marks)
    {
        var tag = new Tag(path, $"if {path}; end", TagKind.Silent, "", locations.Of(properties, path), properties);
        return marks.Node(new CodeSegment(tag.Code, PlainEncoder.Instance, new TagOrigin(tag)));
    }
}
