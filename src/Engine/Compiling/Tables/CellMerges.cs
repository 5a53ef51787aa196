using Reports.Engine.Rendering;
using Reports.Engine.Scripting.Segments;
using Reports.Engine.Tags;

namespace Reports.Engine.Compiling.Tables;

/// <summary>Cells merged by data: <c>{{ x.khoi | word.merge_down }}</c> and <c>{{ n | word.merge_right }}</c>.</summary>
/// <remarks>
/// How a cell is merged stands in its properties, before its text (ECMA-376 part 1, 17.4.84 and 17.4.17): the tag's code
/// is evaluated there once more, for the merge.
/// </remarks>
static class CellMerges
{
    const string Down = "word.merge_down";
    const string Right = "word.merge_right";

    static readonly string[] AfterSpan = ["gridSpan", "hMerge", "tcW", "cnfStyle"];
    static readonly string[] AfterWidth = ["tcW", "cnfStyle"];

    /// <summary>A slot for each tag that merges downwards; the tag's text asks it whether it is printed.</summary>
    public static void Find(Story story) => story.Merges = story.Tags
        .Where(tag => IsInCell(tag) && tag.Code.Contains(Down, StringComparison.Ordinal))
        .ToDictionary(tag => tag, _ => new MergeSlot());

    /// <summary>Prepares the cells, when every control tag stands where it acts: what counts per row goes inside its loop.</summary>
    public static void Apply(Story story)
    {
        foreach (var (tag, slot) in story.Merges)
            BindDown(tag, slot, story.Marks);
        foreach (var tag in story.Tags.Where(tag => IsInCell(tag) && tag.Code.Contains(Right, StringComparison.Ordinal)))
            BindRight(tag, tag.Run.Ancestors(W.Cell).First(), story.Marks);
    }

    static bool IsInCell(Tag tag) => tag.Kind == TagKind.Value && tag.Run.Ancestors(W.Cell).Any();

    static void BindDown(Tag tag, MergeSlot slot, Marks marks)
    {
        var cell = tag.Run.Ancestors(W.Cell).First();
        var properties = Properties(cell);
        properties.Element(W.VerticalMerge)?.Remove();
        Insert(properties, marks.Node(new CodeSegment(tag.Code, new MergeDownEncoder(slot), new TagOrigin(tag))), AfterSpan);
        Once(cell.Ancestors(W.Row).First(), marks, CellMerging.BeginRow);
        Once(cell.Ancestors(W.Table).First(), marks, CellMerging.BeginTable);
    }

    static void BindRight(Tag tag, XElement cell, Marks marks)
    {
        var row = cell.Ancestors(W.Row).First();
        var following = TableCells.Of(row).SkipWhile(c => c != cell).Skip(1).ToList();
        var properties = Properties(cell);
        properties.Element(W.GridSpan)?.Remove();
        Insert(
            properties,
            marks.Node(new CodeSegment(tag.Code, new MergeRightEncoder(following.Count + 1), new TagOrigin(tag))),
            AfterWidth);
        Once(row, marks, CellMerging.BeginRow);
        foreach (var next in following.Where(next => next.Annotation<Written>() is null))
        {
            Once(next, marks, CellMerging.BeginCell);
            next.AddAfterSelf(marks.Node(CellMerging.EndCell));
        }
    }

    static XElement Properties(XElement cell)
    {
        if (cell.Element(W.CellProperties) is null)
            cell.AddFirst(new XElement(W.CellProperties));
        return cell.Element(W.CellProperties)!;
    }

    // The schema fixes the order of a cell's properties.
    static void Insert(XElement properties, XText mark, IReadOnlyList<string> behind)
    {
        foreach (var name in behind)
            if (properties.Element(W.Main + name) is { } before)
            {
                before.AddAfterSelf(mark);
                return;
            }

        properties.AddFirst(mark);
    }

    static void Once(XElement element, Marks marks, Written mark)
    {
        if (element.Annotation<Written>() is not null)
            return;
        element.AddAnnotation(mark);
        element.AddBeforeSelf(marks.Node(mark));
    }
}
