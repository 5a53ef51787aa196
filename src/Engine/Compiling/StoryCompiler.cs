using Reports.Engine.Compiling.Controls;
using Reports.Engine.Compiling.Drawings;
using Reports.Engine.Compiling.Fields;
using Reports.Engine.Compiling.Links;
using Reports.Engine.Compiling.Notes;
using Reports.Engine.Compiling.Repeating;
using Reports.Engine.Compiling.Tables;
using Reports.Engine.Compiling.TwoPass;
using Reports.Engine.Compiling.Values;
using Reports.Engine.Compiling.Verbatim;
using Reports.Engine.Lifting;
using Reports.Engine.Rendering;
using Reports.Engine.Tags;

namespace Reports.Engine.Compiling;

/// <summary>Puts marks wherever a part of paragraphs changes from document to document: the list of the passes, one line each.</summary>
static class StoryCompiler
{
    // Every tag is found at the place where its author typed it, and stands where it acts afterwards.
    static readonly Action<Story>[] Placing =
    [
        story => story.Problems.AddRange(FetchingFields.Find(story.Root, story.Places.Of)),
        NoteGrafts.Apply,
        FieldResults.Apply,
        RawStretches.Apply,
        TouchedTags.Report,
        RepeatingSections.Apply,
        BoundControls.Apply,
        TextBoxes.Apply,
        story => ParagraphJoiner.Join(story.Root),
        story => RunNormaliser.Normalise(story.Root),
        KeptTags.Apply,
        BoundControls.Restore,
        CheckBoxes.Apply,
        FormFields.Apply,
        LinkTargets.Find,
        FindTags,
        ChartFromData.Refuse,
        FieldAddresses.Apply,
        FieldArguments.Find,
        AttributeTags.Apply,
        FilledControls.Apply,
        CellMerges.Find,
        Lift,
        FieldBorders.Check,
    ];

    // What a loop repeats or a condition leaves out stays whole.
    static readonly Action<Story>[] Settling =
    [
        CrossReferences.Apply,
        ConditionalParts.Apply,
        SequenceNumbers.Apply,
        CellMerges.Apply,
        ColumnLimit.Apply,
        ContainerGuards.Apply,
        RestartedLists.Apply,
        RangePairs.Apply,
        CommentThreads.Find,
        FreshIds.Apply,
        CommentThreads.Apply,
        NoteMarks.Apply,
        LinkTargets.Apply,
        TidyParagraphs,
    ];

    /// <summary>Runs the passes; the marks are set when the story has no problems.</summary>
    public static void Compile(Story story)
    {
        foreach (var pass in Placing)
            pass(story);
        if (story.Problems.HasErrors)
            TagSyntax.Check(story);
        else
            foreach (var pass in Settling)
                pass(story);
    }

    static void FindTags(Story story) =>
        story.Tags = story.Kept?.Others ?? TagFinder.Find(story.Root, story.Places, story.Problems);

    static void Lift(Story story)
    {
        var encoders = TagEncoders.Of(story);
        Lifter.Lift(story.Root, story.Tags, new TagMarks(story.Marks, encoders.Run, encoders.Block, story.FieldTags, PlainEncoder.Instance), story.Problems);
    }

    // <w:p/> is written as <w:p></w:p>: the guard of cells looks for the end of a paragraph.
    static void TidyParagraphs(Story story)
    {
        foreach (var paragraph in story.Root.Descendants(W.Paragraph).Where(p => p.IsEmpty))
            paragraph.Add("");
    }
}
