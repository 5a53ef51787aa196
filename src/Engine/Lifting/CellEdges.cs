using Reports.Engine.Tags;

namespace Reports.Engine.Lifting;

/// <summary>Finds on which side of its cell's text a tag stands.</summary>
static class CellEdges
{
    /// <summary>True when the cell's text lies before the tag: <c>Khối {{ for k in khoi }}</c>.</summary>
    public static bool IsBehind(Tag tag, XElement cell) => Runs(tag, cell) is [var first, .., var last] && last == tag.Run && first != last;

    /// <summary>True when the cell's text lies after the tag: <c>{{ end }} Tổng</c>.</summary>
    public static bool IsBefore(Tag tag, XElement cell) => Runs(tag, cell) is [var first, .., var last] && first == tag.Run && first != last;

    static List<XElement> Runs(Tag tag, XElement cell) =>
        cell.Descendants(W.Run).Where(run => run == tag.Run || Content.IsVisible(run)).ToList();
}
