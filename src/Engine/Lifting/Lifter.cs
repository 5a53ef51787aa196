using Reports.Engine.Tags;

namespace Reports.Engine.Lifting;

/// <summary>
/// After this step every tag stands where it acts: control tags beside the runs, paragraphs, cells or rows they
/// govern, value tags in their run; tags of one group are siblings, cells and tables stay whole.
/// </summary>
static class Lifter
{
    public static void Lift(XElement root, IReadOnlyList<Tag> tags, TagMarks marks, DiagnosticBag diagnostics)
    {
        var groups = TagGroups.Find(tags, diagnostics);
        foreach (var group in groups.Where(group => group.Open.Word is "wrap" or "tablerow"))
            diagnostics.Add(TemplateProblems.OnlyInText(group.Open));
        var paragraphs = BlockParagraphs.Of(tags);
        var lifted = groups.Select(group => Levels.Of(group, paragraphs, diagnostics)).OfType<LiftedGroup>().ToList();
        if (diagnostics.HasErrors)
            return;

        var places = new Dictionary<Tag, LiftedGroup>();
        foreach (var group in lifted)
            foreach (var member in group.Group.Members)
                places[member] = group;

        TableLifter.Lift(At(tags, places, Level.Row, Level.Cell), tags.Where(tag => tag.Kind == TagKind.Silent).ToList(), places, marks);
        ColumnLoops.Fit(root, marks, diagnostics);
        BlockLifter.Lift(tags, places, marks);
        RunLifter.Lift(tags, places, marks);
        GroupBorders.Settle(root, groups, diagnostics);
        SilentParagraphs.Dissolve(root);
        LoopExits.Check(root, tags, diagnostics);
    }

    static List<Tag> At(IReadOnlyList<Tag> tags, Dictionary<Tag, LiftedGroup> places, params Level[] levels) =>
        tags.Where(tag => places.TryGetValue(tag, out var place) && levels.Contains(place.Level)).ToList();
}

/// <summary>Finds the paragraphs that hold nothing but tags, at least one of which prints paragraphs.</summary>
/// <remarks><c>{{ for x in xs }}{{ x.text | word.markdown }}{{ end }}</c> in one line means paragraphs, not a sentence.</remarks>
static class BlockParagraphs
{
    public static IReadOnlySet<XElement> Of(IReadOnlyList<Tag> tags)
    {
        var runs = tags.Where(tag => tag.Kind != TagKind.Value).Select(tag => tag.Run).ToHashSet();
        return tags
            .Where(tag => tag.Kind == TagKind.Block)
            .Select(tag => tag.Run.Ancestors(W.Paragraph).First())
            .Where(paragraph => paragraph.Descendants(W.Run).All(run => runs.Contains(run) || !Content.IsVisible(run)))
            .ToHashSet();
    }
}
