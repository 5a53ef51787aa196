using Reports.Engine.Rendering;
using Reports.Engine.Tags;

namespace Reports.Engine.Compiling.Tables;

/// <summary>
/// Keeps containers valid whose content depends on the data: a cell needs a paragraph, a table a row, a content control
/// anything, and a paragraph before the next table.
/// </summary>
static class ContainerGuards
{
    public static void Apply(Story story)
    {
        var (root, marks) = (story.Root, story.Marks);
        foreach (var mark in root.DescendantNodes().OfType<XText>().Where(MayEndWithTable).ToList())
            mark.AddAfterSelf(marks.Node(SeparateTables.Instance));
        var traces = root.Descendants(W.Table).Where(IsBesideTags).ToDictionary(table => table, _ => new TableTrace());
        ConditionalContainers.Add(root, traces, marks);
        foreach (var container in root.DescendantsAndSelf().Where(NeedsParagraph).ToList())
            if (LastBlock(container) is { } last && Marks.IsMark(last))
                last.AddAfterSelf(marks.Node(HoldsTableInControl(container) ? EnsureParagraph.Instance : EnsureParagraph.OrControl));
        foreach (var (table, trace) in traces)
        {
            if (ConditionalContainers.WritesAlways(table))
                table.AddBeforeSelf(marks.Node(trace.Begin));
            table.AddAfterSelf(marks.Node(trace.End));
        }
    }

    static bool MayEndWithTable(XText mark) =>
        mark.Annotation<Tag>()?.Kind == TagKind.Block && (mark.NextNode as XElement)?.Name != W.Paragraph;

    static bool NeedsParagraph(XElement element) =>
        element.Name == W.Cell || element.Name == W.TextBoxContent
        || element.Name.LocalName is "hdr" or "ftr" or "footnote" or "endnote" or "comment";

    static bool HoldsTableInControl(XElement container) =>
        container.Elements(W.ContentControl).Any(control => control.Descendants(W.Table).Any());

    static XNode? LastBlock(XElement container) => BlockUpTo(container.LastNode);

    static bool IsBesideTags(XElement table) => Marks.IsMark(BlockUpTo(table.PreviousNode)) || Marks.IsMark(BlockFrom(table.NextNode));

    // Bookmarks and the like may stand between blocks.
    static XNode? BlockUpTo(XNode? node)
    {
        while (node is XElement e && e.Name != W.Paragraph && e.Name != W.Table && e.Name != W.ContentControl)
            node = node.PreviousNode;
        return node;
    }

    static XNode? BlockFrom(XNode? node)
    {
        while (node is XElement e && e.Name != W.Paragraph && e.Name != W.Table && e.Name != W.ContentControl)
            node = node.NextNode;
        return node;
    }
}
