using System.Xml;
using System.Xml.Linq;
using Reports.Engine.Diagnostics;
using Reports.Engine.Lifting;
using Reports.Engine.Packaging;
using Reports.Engine.Scripting;
using Reports.Engine.Tags;

namespace Reports.Engine.Programs;

/// <summary>Makes a program of one part: read, normalise, find tags, lift, split, compile. Each step is one line.</summary>
static class PartCompiler
{
    /// <returns>The program; null when the part has no tags, or when something in it has to be repaired first.</returns>
    public static PartProgram? Compile(
        PackagePart part, string file, PackageLimits limits, ScriptSettings settings, DiagnosticBag diagnostics)
    {
        if (Read(part, file, limits, diagnostics) is not { Root: { } root } document)
            return null;

        var found = new DiagnosticBag();
        var marks = new Marks();
        var holdsEscapes = root.Value.Contains("{%", StringComparison.Ordinal);
        if (ContentTypes.IsProperties(part.ContentType))
            AttributeTags.MarkTexts(root, TagLocations.Of(root, file, part.ShortName), marks, found);
        else
            MarkStory(root, file, part.ShortName, settings, marks, found);
        diagnostics.AddRange(found);

        // Without a tag the part is copied as it stands; an escaped stretch has to lose its signs all the same.
        if (found.HasErrors || (marks.Count == 0 && !holdsEscapes))
            return null;

        var segments = MarkedText.Split(PackageXml.Write(document), marks);
        return Script.Compile(segments, settings, diagnostics) is { } script
            ? new PartProgram(part.Name, script, Listing.Of(segments))
            : null;
    }

    static void MarkStory(
        XElement root, string file, string part, ScriptSettings settings, Marks marks, DiagnosticBag diagnostics)
    {
        var locations = TagLocations.Of(root, file, part);
        TextBoxes.Share(root, marks);
        ParagraphJoiner.Join(root);
        RunNormaliser.Normalise(root);
        CheckBoxes.Bind(root, locations, marks);
        var tags = TagFinder.Find(root, locations, diagnostics);
        AttributeTags.Mark(root, locations, marks, diagnostics);
        var merges = CellMerges.Slots(tags);
        var tagMarks = new TagMarks(marks, tag => new RunEncoder(RunPlace.Of(tag.Run, merges.GetValueOrDefault(tag))), PlainEncoder.Instance);
        Lifter.Lift(root, tags, tagMarks, diagnostics);
        if (diagnostics.HasErrors)
        {
            TagSyntax.Check(tags, settings, diagnostics);
            return;
        }

        CellMerges.Bind(tags, merges, marks);
        ContainerGuards.Add(root, marks);
        FreshIds.Add(root, marks);
        Tidy(root);
    }

    // <w:p/> is written as <w:p></w:p>: the guard of cells looks for the end of a paragraph.
    static void Tidy(XElement root)
    {
        foreach (var paragraph in root.Descendants(W.Paragraph).Where(p => p.IsEmpty))
            paragraph.Add("");
    }

    static XDocument? Read(PackagePart part, string file, PackageLimits limits, DiagnosticBag diagnostics)
    {
        try
        {
            return PackageXml.Read(part.Bytes, limits.Depth);
        }
        catch (XmlException error)
        {
            diagnostics.Add(PackageProblems.BadXml(file, part.Name, error.Message));
            return null;
        }
    }
}
