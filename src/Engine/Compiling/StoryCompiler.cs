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
    static readonly XName[] Fields = [W.FieldChar, W.SimpleField];

    // Every tag is found at the place where its author typed it, and stands where it acts afterwards.
    static readonly Pass[] Placing =
    [
        new(story => story.Problems.AddRange(FetchingFields.Find(story.Root, story.Places.Of))),
        new(NoteGrafts.Apply),
        new(FieldResults.Apply, Fields),
        new(RawStretches.Apply),
        new(TouchedTags.Report, [.. RevisionNames.All]),
        new(RepeatingSections.Apply, RepeatingSections.Section),
        new(BoundControls.Apply, W.ContentControl),
        new(TextBoxes.Apply, W.Fallback),
        new(story => ParagraphJoiner.Join(story.Root)),
        new(story => RunNormaliser.Normalise(story.Root)),
        new(KeptTags.Apply),
        new(BoundControls.Restore, W.ContentControl),
        new(CheckBoxes.Apply, CheckBoxes.Box),
        new(FormFields.Apply, FormFields.Box),
        new(LinkTargets.Find),
        new(FindTags),
        new(ChartFromData.Refuse),
        new(FieldAddresses.Apply, Fields),
        new(FieldArguments.Find, Fields),
        new(AttributeTags.Apply),
        new(FilledControls.Apply, W.ContentControl),
        new(CellMerges.Find),
        new(Lift),
        new(FieldBorders.Check, W.FieldChar),
    ];

    // What a loop repeats or a condition leaves out stays whole.
    static readonly Pass[] Settling =
    [
        new(CrossReferences.Apply, Fields),
        new(ConditionalParts.Apply),
        new(SequenceNumbers.Apply, Fields),
        new(CellMerges.Apply),
        new(ColumnLimit.Apply),
        new(ContainerGuards.Apply),
        new(RestartedLists.Apply),
        new(RangePairs.Apply, RangePairs.Ends),
        new(CommentThreads.Find),
        new(FreshIds.Apply),
        new(CommentThreads.Apply),
        new(NoteMarks.Apply, [.. NoteKind.All.Select(kind => kind.Reference)]),
        new(LinkTargets.Apply),
        new(TidyParagraphs),
    ];

    /// <summary>Runs the passes; the marks are set when the story has no problems.</summary>
    public static void Compile(Story story)
    {
        Run(Placing, story);
        if (story.Problems.HasErrors)
            TagSyntax.Check(story);
        else
            Run(Settling, story);
    }

    static void Run(Pass[] passes, Story story)
    {
        foreach (var (run, names) in passes)
            if (names.Length == 0 || names.Any(story.Names.Contains))
                run(story);
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

/// <summary>One step over a story.</summary>
/// <param name="Names">The elements that it is about: in a story without any of them there is nothing for it to do. None where it looks at every story.</param>
readonly record struct Pass(Action<Story> Run, params XName[] Names);
