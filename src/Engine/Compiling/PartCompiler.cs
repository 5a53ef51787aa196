using Reports.Engine.Compiling.TwoPass;
using Reports.Engine.Diagnostics;
using Reports.Engine.Packaging;
using Reports.Engine.Packaging.Deflating;
using Reports.Engine.Rendering;
using Reports.Engine.Scripting;
using Reports.Engine.Tags;

namespace Reports.Engine.Compiling;

/// <summary>Makes a program of one part: marks, split, compile.</summary>
static class PartCompiler
{
    /// <returns>The program; null when the part has no tags, or when something in it has to be repaired first.</returns>
    public static PartProgram? Compile(PackagePart part, TemplatePackage template, DiagnosticBag diagnostics)
    {
        if (template.Read(part) is not { Root: { } root } document)
            return null;

        var story = new Story(root, part, template, new Marks());
        if (ContentTypes.IsStory(part.ContentType))
        {
            StoryCompiler.Compile(story);
        }
        else
        {
            KeptTags.ApplyToTexts(story);
            AttributeTags.ApplyToTexts(story);
        }

        diagnostics.AddRange(story.Problems);

        // Without a tag the part is copied as it stands.
        if (story.Problems.HasErrors || (story.Marks.Count == 0 && !template.IsChanged(part)))
            return null;

        var segments = MarkedText.Split(PackageXml.Write(document), story.Marks);
        return Script.Compile(segments, template.Settings.Script, diagnostics) is { } script
            ? new PartProgram(part.Name, script, PartCompression.Of(script.Stretches, TextStretches.Shared, template.Settings.Compression), Listing.Of(segments))
            : null;
    }
}
