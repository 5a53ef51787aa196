using System.Xml.Linq;
using Reports.Engine.Diagnostics;
using Reports.Engine.Lifting;
using Reports.Engine.Packaging;
using Reports.Engine.Tags;
using Reports.Engine.Word;

namespace Reports.Engine.Programs;

/// <summary>Puts marks wherever a part of paragraphs changes from document to document. Each step is one line.</summary>
static class StoryMarker
{
    public static void Mark(XElement root, PackagePart part, TemplateContext template, Marks marks, DiagnosticBag diagnostics)
    {
        var places = WordPlaces.Of(root, template.File, part.ShortName);
        if (template.Settings.TrackedChanges == TrackedChanges.Refuse)
            TouchedTags.Report(root, places, diagnostics);
        if (part == template.Package.Main)
            NoteGrafts.Graft(root, places, template);
        var bound = BoundControls.Bind(root, places, marks, mayStay: template.FirstPass is not null);
        TextBoxes.Share(root, marks);
        ParagraphJoiner.Join(root);
        RunNormaliser.Normalise(root);
        var kept = KeptTags.Find(root, places, template, diagnostics);
        BoundControls.Restore(bound, kept);
        CheckBoxes.Bind(root, places, marks, kept);
        FormFields.Bind(root, places, marks, kept);
        var links = LinkTargets.Find(root, part, template, places, diagnostics, kept);
        var tags = kept?.Others ?? TagFinder.Find(root, places, diagnostics);
        AttributeTags.Mark(root, places, marks, diagnostics, kept);
        foreach (var formula in root.Descendants(W.Formula).ToList())
        {
            FormulaRuns.Join(formula);
            AttributeTags.MarkTexts(formula, places, marks, diagnostics, kept);
        }

        foreach (var tag in tags)
            DataBindings.RemoveAround(tag.Run);
        if (!template.IsIncluded)
            ConditionalPictures.Bind(root, part, tags, template, marks);
        var merges = CellMerges.Slots(tags);
        var encoders = TagEncoders.Of(root, tags, merges, template);
        Lifter.Lift(root, tags, new TagMarks(marks, encoders.Run, encoders.Block, PlainEncoder.Instance), diagnostics);
        if (!diagnostics.HasErrors)
            FieldBorders.Check(root, diagnostics);
        if (diagnostics.HasErrors)
        {
            TagSyntax.Check(tags, template.Settings.Script, diagnostics);
            return;
        }

        CellMerges.Bind(tags, merges, marks);
        ContainerGuards.Add(root, marks);
        if (!template.IsIncluded)
            RestartedLists.Bind(root, tags, template, marks);
        RangePairs.Settle(root);
        if (template.IsIncluded)
            FreshIds.AddIncluded(root, marks);
        else
            FreshIds.Add(root, marks);
        NoteMarks.Bind(root, marks);
        LinkTargets.Bind(root, links, marks);
        Tidy(root);
    }

    // <w:p/> is written as <w:p></w:p>: the guard of cells looks for the end of a paragraph.
    static void Tidy(XElement root)
    {
        foreach (var paragraph in root.Descendants(W.Paragraph).Where(p => p.IsEmpty))
            paragraph.Add("");
    }
}
