using Reports.Engine.Tags;

namespace Reports.Engine.Lifting;

/// <summary>Page breaks typed beside the end of a group go to the end of the last paragraph before it.</summary>
/// <remarks>
/// A break in a paragraph of its own after the last item would open a blank page; at the end of the item's own
/// paragraph it does not. Placed last, when every mark stands.
/// </remarks>
sealed class TrailingBreaks(TagMarks marks)
{
    readonly Dictionary<TagGroup, XText> _closed = [];
    readonly List<(TagGroup Group, Action<TagGroup, XText> Place)> _asked = [];

    public void Closed(TagGroup group, XText mark) => _closed[group] = mark;

    /// <summary><c>{{ end }}⤓</c>: once, whatever the number of items.</summary>
    public void AfterLastItem(TagGroup group) => _asked.Add((group, PlaceAfterLast));

    /// <summary><c>⤓{{ end }}</c>: between items, not after the last.</summary>
    public void BetweenItems(TagGroup group) => _asked.Add((group, PlaceBetween));

    /// <summary>A loop that opens in a «next page» section break: each item ends its page.</summary>
    public void AfterEachItem(TagGroup group) => _asked.Add((group, (g, mark) => Append(mark, Content.PageBreakRun())));

    public void Place()
    {
        foreach (var (group, place) in _asked)
            if (_closed.TryGetValue(group, out var mark))
                place(group, mark);
        foreach (var (group, mark) in _closed.Where(pair => pair.Key.Open.Word == "for" && pair.Key.Dividers.Count == 0))
            if (mark.PreviousNode is XElement { Name: var name, PreviousNode: XElement } last && name == W.Paragraph && IsBreakAlone(last))
                Divide(group, last);
    }

    // A break in a paragraph of its own before the end divides items as one at the end of their last paragraph does.
    void Divide(TagGroup group, XElement paragraph)
    {
        paragraph.AddBeforeSelf(marks.Between(group.Open, "if !for.last"));
        paragraph.AddAfterSelf(marks.Between(group.Close, "end"));
    }

    static bool IsBreakAlone(XElement paragraph) =>
        Content.HasPageBreak(paragraph) && !Content.IsVisible(paragraph) && paragraph.Element(W.ParagraphProperties)?.Element(W.Section) is null;

    void PlaceAfterLast(TagGroup group, XText mark)
    {
        if (group.Dividers.Count > 0 || mark.PreviousNode is not XElement { Name: var name } || name != W.Paragraph)
        {
            mark.AddAfterSelf(Content.PageBreakParagraph());
            return;
        }

        if (group.IsLoop)
            Append(mark, marks.Between(group.Open, "if for.last"), Content.PageBreakRun(), marks.Between(group.Close, "end"));
        else
            Append(mark, Content.PageBreakRun());
        mark.AddBeforeSelf(marks.Between(group.Open, "else"), Content.PageBreakParagraph());
    }

    void PlaceBetween(TagGroup group, XText mark)
    {
        if (group.IsLoop)
            Append(mark, marks.Between(group.Open, "if !for.last"), Content.PageBreakRun(), marks.Between(group.Close, "end"));
        else
            mark.AddBeforeSelf(Content.PageBreakParagraph());
    }

    static void Append(XText mark, params XNode[] nodes)
    {
        if (mark.PreviousNode is XElement { Name: var name } paragraph && name == W.Paragraph)
            paragraph.Add(nodes);
        else
            mark.AddBeforeSelf(new XElement(W.Paragraph, nodes));
    }
}
