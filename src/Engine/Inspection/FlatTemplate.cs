using System.Xml.Linq;
using Reports.Engine.Packaging;
using Reports.Engine.Programs;
using Reports.Engine.Scripting.Segments;
using Reports.Engine.Tags;
using Reports.Engine.Word;

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
        var places = WordPlaces.Of(root, template.File, part.ShortName);
        if (ContentTypes.IsProperties(part.ContentType))
            AttributeTags.MarkTexts(root, places, marks, []);
        else
            MarkStory(root, part, places, template, marks);
        return marks.Count == 0 ? [] : MarkedText.Split(PackageXml.Write(document), marks).OfType<CodeSegment>().ToList();
    }

    static void MarkStory(XElement root, PackagePart part, WordPlaces places, TemplateContext template, Marks marks)
    {
        if (part == template.Package.Main)
            NoteGrafts.Graft(root, places, template);
        TextBoxes.Share(root, marks);
        ParagraphJoiner.Join(root);
        RunNormaliser.Normalise(root);
        foreach (var (path, properties) in CheckBoxes.Paths(root))
            properties.Parent!.AddBeforeSelf(Asked(path, properties, places, marks));
        CheckBoxes.Bind(root, places, marks);
        var tags = TagFinder.Find(root, places, []);
        AttributeTags.Mark(root, places, marks, []);
        foreach (var tag in tags)
            tag.Run.ReplaceWith(marks.Node(new CodeSegment(tag.Code, PlainEncoder.Instance, new TagOrigin(tag))));
    }

    // A plain path is looked up only: as code, a question.
    static XText Asked(string path, XElement properties, WordPlaces places, Marks marks)
    {
        var tag = new Tag(path, $"if {path}; end", TagKind.Silent, "", places.Of(properties, path), properties);
        return marks.Node(new CodeSegment(tag.Code, PlainEncoder.Instance, new TagOrigin(tag)));
    }
}
