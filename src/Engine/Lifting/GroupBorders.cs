using Reports.Engine.Tags;

namespace Reports.Engine.Lifting;

/// <summary>After this step the tags of every group are siblings in their order, or the group is refused.</summary>
/// <remarks>
/// Compiling splits the serialised part at the marks: only between siblings is what a group repeats or leaves out whole
/// elements. The check asks nothing about where the tags were typed, so no path through the lifters gets round it.
/// </remarks>
sealed class GroupBorders
{
    readonly Dictionary<Tag, XText> _marks = [];
    readonly Dictionary<Tag, TagGroup> _groups = [];

    GroupBorders(XElement root, IEnumerable<TagGroup> groups)
    {
        foreach (var group in groups)
            foreach (var member in group.Members)
                _groups[member] = group;
        foreach (var mark in root.DescendantNodes().OfType<XText>())
            if (mark.Annotation<Tag>() is { } tag && _groups.ContainsKey(tag))
                _marks.TryAdd(tag, mark);
    }

    public static void Settle(XElement root, IEnumerable<TagGroup> groups, DiagnosticBag diagnostics)
    {
        var borders = new GroupBorders(root, groups);
        var inOrder = borders._marks.ToList();
        foreach (var (tag, mark) in inOrder)
            borders.Leave(tag, mark, atEnd: false);
        foreach (var (tag, mark) in Enumerable.Reverse(inOrder))
            borders.Leave(tag, mark, atEnd: true);
        borders.Check(diagnostics);
    }

    // {{ for x in xs }}, a content control, {{ end }} as its last paragraph: nothing but the control's own border lies
    // between the tag and the outside, so the group governs the whole control.
    void Leave(Tag tag, XText mark, bool atEnd)
    {
        while (WrapperOf(mark) is { } wrapper && !HoldsAll(wrapper, _groups[tag]) && IsAtEdge(mark, atEnd))
        {
            mark.Remove();
            if (atEnd)
                wrapper.AddAfterSelf(mark);
            else
                wrapper.AddBeforeSelf(mark);
        }
    }

    static XElement? WrapperOf(XText mark) => mark.Parent switch
    {
        { } parent when parent.Name == W.CustomXml => parent,
        { } parent when parent.Name == W.ContentControlContent => parent.Parent,
        _ => null,
    };

    bool HoldsAll(XElement wrapper, TagGroup group) =>
        group.Members.All(member => _marks.TryGetValue(member, out var mark) && mark.Ancestors().Contains(wrapper));

    // Bookmarks and the like are moved to where they fit later; properties are no content.
    static bool IsAtEdge(XText mark, bool atEnd) => (atEnd ? mark.NodesAfterSelf() : mark.NodesBeforeSelf())
        .All(node => node is XElement element && (RangeMarks.Is(element) || element.Name.LocalName == "customXmlPr"));

    void Check(DiagnosticBag diagnostics)
    {
        var open = new Stack<TagGroup>();
        var crossing = new Dictionary<TagGroup, Tag>(ReferenceEqualityComparer.Instance);
        foreach (var tag in InDocument().ToList())
        {
            var group = _groups[tag];
            if (tag.Kind == TagKind.Open)
                open.Push(group);
            if (!open.TryPeek(out var innermost) || innermost != group || _marks[tag].Parent != _marks[group.Open].Parent)
                crossing.TryAdd(group, tag);
            if (tag.Kind == TagKind.Close)
                open.TryPop(out _);
        }

        foreach (var (group, tag) in crossing)
            diagnostics.Add(TemplateProblems.CrossesControl(group.Open, tag == group.Open ? group.Close : tag));
    }

    // The marks were moved: their order is read again.
    IEnumerable<Tag> InDocument()
    {
        var root = _marks.Values.FirstOrDefault()?.Ancestors().Last();
        return root is null ? [] : root.DescendantNodes().OfType<XText>()
            .Where(mark => mark.Annotation<Tag>() is { } tag && _marks.GetValueOrDefault(tag) == mark)
            .Select(mark => mark.Annotation<Tag>()!);
    }
}
