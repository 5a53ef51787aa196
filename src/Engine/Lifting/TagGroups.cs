using Reports.Engine.Tags;

namespace Reports.Engine.Lifting;

/// <summary>Pairs the control tags of a part, each opening with its dividers and its end, and reports those left over.</summary>
static class TagGroups
{
    public static IReadOnlyList<TagGroup> Find(IEnumerable<Tag> tags, DiagnosticBag diagnostics)
    {
        var groups = new List<TagGroup>();
        var open = new Stack<(Tag Tag, List<Tag> Dividers)>();
        foreach (var tag in tags)
        {
            if (tag.Kind == TagKind.Open)
                open.Push((tag, []));
            else if (tag.Kind is TagKind.Divide or TagKind.Close && open.Count == 0)
                diagnostics.Add(TemplateProblems.Stray(tag));
            else if (tag.Kind == TagKind.Divide)
                open.Peek().Dividers.Add(tag);
            else if (tag.Kind == TagKind.Close && open.Pop() is var (opening, dividers))
                groups.Add(new TagGroup(opening, dividers, tag));
        }

        foreach (var (tag, _) in open.Reverse())
            diagnostics.Add(TemplateProblems.NeverClosed(tag));
        return groups;
    }
}

/// <summary>The control tags that belong together: an opening, its dividers, its end.</summary>
sealed class TagGroup(Tag open, IReadOnlyList<Tag> dividers, Tag close)
{
    public Tag Open { get; } = open;

    public IReadOnlyList<Tag> Dividers { get; } = dividers;

    public Tag Close { get; } = close;

    public IReadOnlyList<Tag> Members { get; } = [open, .. dividers, close];

    public bool IsLoop => Open.Word is "for" or "tablerow" or "while";
}
