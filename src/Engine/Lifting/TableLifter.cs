using System.Xml.Linq;
using Reports.Engine.Packaging;
using Reports.Engine.Tags;

namespace Reports.Engine.Lifting;

/// <summary>Moves control tags to the rows or cells they govern.</summary>
/// <remarks>
/// <c>| {{ for m in members }}{{ m.name }} | {{ m.year }}{{ end }} |</c> repeats the row. A row that holds nothing but
/// control tags vanishes. A group that meets vertically merged cells takes the whole merged block along.
/// </remarks>
static class TableLifter
{
    public static void Lift(IReadOnlyList<Tag> tags, IReadOnlyDictionary<Tag, LiftedGroup> places, TagMarks marks)
    {
        var rows = TagRows(tags, places);
        var targets = tags.ToDictionary(tag => tag, tag => Target(tag, places[tag]));
        foreach (var tag in tags.Where(tag => tag.Kind != TagKind.Close))
            targets[tag].AddBeforeSelf(marks.Between(tag));
        foreach (var tag in tags.Where(tag => tag.Kind == TagKind.Close).Reverse())
            targets[tag].AddAfterSelf(marks.Between(tag));
        foreach (var tag in tags)
            TakeOut(tag.Run);
        foreach (var row in rows.Where(row => !Content.IsVisible(row)))
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
