using System.IO.Compression;
using Reports.Engine.Diagnostics;
using Reports.Engine.Packaging;
using Reports.Engine.Packaging.Deflating;
using Reports.Engine.Scripting;
using Reports.Engine.Tags;
using Reports.Engine.Word;

namespace Reports.Engine.Programs;

/// <summary>Makes a program of one part: marks, split, compile.</summary>
static class PartCompiler
{
    /// <returns>The program; null when the part has no tags, or when something in it has to be repaired first.</returns>
    public static PartProgram? Compile(PackagePart part, TemplateContext template, DiagnosticBag diagnostics)
    {
        if (template.Read(part) is not { Root: { } root } document)
            return null;

        var found = new DiagnosticBag();
        var marks = new Marks();
        var holdsEscapes = root.Value.Contains("{%", StringComparison.Ordinal);
        if (!ContentTypes.IsStory(part.ContentType))
            AttributeTags.MarkTexts(root, WordPlaces.Of(root, template.File, part.ShortName), marks, found, KeptTags.Of([], [], template, found));
        else
            StoryMarker.Mark(root, part, template, marks, found);
        diagnostics.AddRange(found);

        // Without a tag the part is copied as it stands; an escaped stretch has to lose its signs all the same.
        if (found.HasErrors || (marks.Count == 0 && !holdsEscapes && !template.IsChanged(part)))
            return null;

        var segments = MarkedText.Split(PackageXml.Write(document), marks);
        return Script.Compile(segments, template.Settings.Script, diagnostics) is { } script
            ? Program(part.Name, script, template.Settings.Compression, Listing.Of(segments))
            : null;
    }

    // A harder level looks for repetitions in every document; the fast one knows them from the template.
    static PartProgram Program(string name, Script script, CompressionLevel level, string listing) => level == CompressionLevel.Fastest
        ? new PartProgram(name, script, DeflatePlanner.Plan(script.Stretches, TextStretches.Shared), null, listing)
        : new PartProgram(name, script, null, new StretchChecksums(script.Stretches), listing);
}
