using Reports.Engine.Compiling.Drawings;
using Reports.Engine.Compiling.TwoPass;
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
            if (ContentTypes.IsDiagram(part.ContentType) && !diagnostics.HasErrors)
                ChartFromData.RefuseUnshown(story);
            if (ContentTypes.IsDiagram(part.ContentType))
                AttributeTags.ApplyToDrawings(story);
            else
                AttributeTags.ApplyToTexts(story);
        }

        LeftoverTags.Check(story);
        diagnostics.AddRange(story.Problems);

        // Without a tag the part is copied as it stands.
        if (story.Problems.HasErrors || (story.Marks.Count == 0 && !template.IsChanged(part)))
            return null;
        return Program(document, story, diagnostics);
    }

    /// <summary>The program of a part that documents add to, and that holds tags itself.</summary>
    public static PartProgram? CompileGrowing(PackagePart part, GrowingKind kind, TemplatePackage template, DiagnosticBag diagnostics)
    {
        var document = new XDocument(template.Read(part)!);
        var story = new Story(document.Root!, part, template, new Marks());
        var place = 0;
        GrowingPart.Divide(kind, story.Root, () =>
        {
            var at = place++;
            return story.Marks.Node(new Written((context, state) => context.Output.Write(state.Grown(kind).At(at).WrittenSpan)));
        });
        KeptTags.ApplyToTexts(story);
        AttributeTags.ApplyToAttributes(story);
        diagnostics.AddRange(story.Problems);
        return story.Problems.HasErrors ? null : Program(document, story, diagnostics) is { } program ? program with { IsLast = true } : null;
    }

    static PartProgram? Program(XDocument document, Story story, DiagnosticBag diagnostics)
    {
        var (template, name) = (story.Template, story.Part.Name);
        var segments = MarkedText.Split(PackageXml.Write(document), story.Marks);
        return Script.Compile(segments, template.Settings.Script, diagnostics) is { } script
            ? new PartProgram(name, script, PartCompression.Of(script.Stretches, TextStretches.Shared, template.Settings.Compression), segments)
            : null;
    }
}
