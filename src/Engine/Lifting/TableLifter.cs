using Reports.Engine.Tags;

namespace Reports.Engine.Lifting;

/// <summary>Moves control tags to the rows or cells they govern.</summary>
/// <remarks>
/// <c>| {{ for m in members }}{{ m.name }} | {{ m.year }}{{ end }} |</c> repeats the row. A row that holds nothing but
/// control tags vanishes. A group that meets vertically merged cells takes the whole merged block along.
/// </remarks>
static class TableLifter
{
    /// <param name="tags">The control tags that act on rows or cells.</param>
    /// <param name="silent">The tags of the part that print nothing: in a row with nothing else they go where it stood.</param>
    public static void Lift(
        IReadOnlyList<Tag> tags, IReadOnlyList<Tag> silent, IReadOnlyDictionary<Tag, LiftedGroup> places, TagMarks marks)
    {
        var rows = TagRows(tags, places);
        var targets = tags.ToDictionary(tag => tag, tag => Target(tag, places[tag]));
        var owners = tags.Concat(silent).ToLookup(tag => tag.Run.Ancestors(W.Row).FirstOrDefault());
        foreach (var row in rows.Where(row => Vanishes(row, owners[row].ToList(), targets)).ToList())
            Replace(row, owners[row].OrderBy(tag => Order(row, tag)).ToList(), marks);
        tags = tags.Where(tag => tag.Run.Parent is not null).ToList();
        foreach (var tag in tags.Where(tag => tag.Kind != TagKind.Close))
            targets[tag].AddBeforeSelf(marks.Between(tag));
        foreach (var tag in tags.Where(tag => tag.Kind == TagKind.Close).Reverse())
            targets[tag].AddAfterSelf(marks.Between(tag));
        foreach (var tag in tags)
            TakeOut(tag.Run);
        foreach (var row in rows.Where(row => row.Parent is not null && !Content.IsVisible(row)))
            row.Remove();
    }

    static XElement Target(Tag tag, LiftedGroup place)
    {
        var target = tag.Run.Ancestors().First(e => e.Parent == place.Container);
        if (place.Level == Level.Cell)
            return CellTarget(tag, target);
        if (tag.Kind == TagKind.Open)
            while (ContinuesAbove(target) && target.ElementsBeforeSelf(W.Row).LastOrDefault() is { } above)
                target = above;
        else if (tag.Kind == TagKind.Close)
            while (target.ElementsAfterSelf(W.Row).FirstOrDefault() is { } below && ContinuesAbove(below))
                target = below;
        return target;
    }

    // | Khối {{ for c in cols }} | {{ c }} | {{ end }} Tổng |: only the cells between are governed.
    static XElement CellTarget(Tag tag, XElement cell)
    {
        if (tag.Kind == TagKind.Open && CellEdges.IsBehind(tag, cell))
            return cell.ElementsAfterSelf().FirstOrDefault() ?? cell;
        if (tag.Kind == TagKind.Close && CellEdges.IsBefore(tag, cell))
            return cell.ElementsBeforeSelf().LastOrDefault() ?? cell;
        return cell;
    }

    // <w:vMerge/> without a value continues the cell above.
    static bool ContinuesAbove(XElement row) => TableCells.Of(row)
        .Select(cell => cell.Element(W.CellProperties)?.Element(W.VerticalMerge))
        .Any(merge => merge is not null && ((string?)merge.Attribute(W.Value) ?? "continue") == "continue");

    // | {{ end }}{{ n = 0 }} | {{ for y in ys }} |: the marks take the row's place in the order in which they were typed.
    static bool Vanishes(XElement row, IReadOnlyList<Tag> own, Dictionary<Tag, XElement> targets)
    {
        var runs = own.Select(tag => tag.Run).ToHashSet();
        return targets.All(target => target.Value == row == own.Contains(target.Key))
            && !row.Descendants(W.Run).Any(run => !runs.Contains(run) && Content.IsVisible(run)) && !row.Descendants(W.Formula).Any();
    }

    static void Replace(XElement row, IReadOnlyList<Tag> tags, TagMarks marks)
    {
        row.ReplaceWith(tags.Select(marks.Between));
        foreach (var tag in tags)
            tag.Run.Remove();
    }

    static int Order(XElement row, Tag tag) => row.Descendants(W.Run).TakeWhile(run => run != tag.Run).Count();

    // The rows of groups that span several: those may hold nothing but control tags.
    static List<XElement> TagRows(IReadOnlyList<Tag> tags, IReadOnlyDictionary<Tag, LiftedGroup> places) => tags
        .Where(tag => places[tag].Level == Level.Row)
        .GroupBy(tag => places[tag], tag => tag.Run.Ancestors(W.Row).First())
        .Where(rows => rows.Distinct().Count() > 1)
        .SelectMany(rows => rows)
        .Distinct()
        .ToList();

    // A paragraph that held only the tag goes with it, unless the cell needs it as its last one.
    static void TakeOut(XElement run)
    {
        var paragraph = run.Ancestors(W.Paragraph).First();
        run.Remove();
        var isLast = paragraph.ElementsAfterSelf().All(e => e.Name != W.Paragraph)
            && paragraph.ElementsBeforeSelf().LastOrDefault()?.Name != W.Paragraph;
        if (!isLast && !Content.IsVisible(paragraph))
            paragraph.Remove();
    }
}
