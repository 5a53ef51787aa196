using System.Xml;
using System.Xml.Linq;
using Reports.Engine.Packaging;
using Reports.Engine.Programs;
using Reports.Engine.Scripting.Segments;
using Reports.Engine.Tags;

namespace Reports.Engine.Inspection;

/// <summary>The code of a part in reading order, nothing lifted: what stands wrong in the document is code all the same.</summary>
static class FlatPart
{
    public static IReadOnlyList<CodeSegment> Code(PackagePart part, string file, PackageLimits limits)
    {
        if (Read(part, limits) is not { Root: { } root } document)
            return [];
        var marks = new Marks();
        var locations = TagLocations.Of(root, file, part.ShortName);
        if (ContentTypes.IsProperties(part.ContentType))
            AttributeTags.MarkTexts(root, locations, marks, []);
        else
            MarkStory(root, locations, marks);
        return marks.Count == 0 ? [] : MarkedText.Split(PackageXml.Write(document), marks).OfType<CodeSegment>().ToList();
    }

    static void MarkStory(XElement root, TagLocations locations, Marks marks)
    {
        TextBoxes.Share(root, marks);
        ParagraphJoiner.Join(root);
        RunNormaliser.Normalise(root);
        CheckBoxes.Bind(root, locations, marks);
        var tags = TagFinder.Find(root, locations, []);
        AttributeTags.Mark(root, locations, marks, []);
        var places = new TagMarks(marks, _ => PlainEncoder.Instance, _ => PlainEncoder.Instance, PlainEncoder.Instance);
        foreach (var tag in tags)
            tag.Run.ReplaceWith(places.Between(tag));
    }

    // What cannot be read has been reported by the reader of the package.
    static XDocument? Read(PackagePart part, PackageLimits limits)
    {
        if (!ContentTypes.IsStory(part.ContentType) && !ContentTypes.IsProperties(part.ContentType))
            return null;
        try
        {
            return PackageXml.Read(part.Bytes, limits.Depth);
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
