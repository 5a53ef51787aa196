using System.Xml.Linq;
using Reports.Engine.Packaging;
using Reports.Engine.Tags;

namespace Reports.Engine.Programs;

/// <summary>
/// Keeps containers valid whose content depends on the data: a cell needs a paragraph, a table a row, and a paragraph before
/// the next table.
/// </summary>
static class ContainerGuards
{
    public static void Add(XElement root, Marks marks)
    {
        foreach (var mark in root.DescendantNodes().OfType<XText>().Where(MayEndWithTable).ToList())
            mark.AddAfterSelf(marks.Node(SeparateTables.Instance));
        foreach (var container in root.DescendantsAndSelf().Where(NeedsParagraph).ToList())
            if (LastBlock(container) is { } last && Marks.IsMark(last))
                last.AddAfterSelf(marks.Node(EnsureParagraph.Instance));
        foreach (var content in root.Descendants(W.ContentControlContent).Where(content => Marks.IsMark(content.LastNode)).ToList())
            if (content.Element(W.Paragraph) is not null)
                content.Add(marks.Node(EnsureContent.Paragraph));
            else if (content.Element(W.Run) is not null)
                content.Add(marks.Node(EnsureContent.Run));
        foreach (var table in root.Descendants(W.Table).ToList())
        {
            var trace = IsBesideTags(table) ? new TableTrace() : null;
            if (HasOnlyConditionalRows(table))
                Hold(table, trace, marks);
            else if (trace is not null)
                table.AddBeforeSelf(marks.Node(trace.Begin));
            if (trace is not null)
                table.AddAfterSelf(marks.Node(trace.End));
        }
    }

    static bool MayEndWithTable(XText mark) =>
        mark.Annotation<Tag>()?.Kind == TagKind.Block && (mark.NextNode as XElement)?.Name != W.Paragraph;

    static bool NeedsParagraph(XElement element) =>
        element.Name == W.Cell || element.Name == W.TextBoxContent
        || element.Name.LocalName is "hdr" or "ftr" or "footnote" or "endnote" or "comment";

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

    static bool HasOnlyConditionalRows(XElement table)
    {
        var depth = 0;
        var rows = 0;
        foreach (var node in table.Nodes())
        {
            depth += node.Annotation<Tag>()?.Kind switch
            {
                TagKind.Open => 1,
                TagKind.Close => -1,
                _ => 0,
            };
            var isRow = node is XElement { Name: var name } && (name == W.Row || name == W.ContentControl);
            if (isRow && depth == 0)
                return false;
            rows += isRow ? 1 : 0;
        }

        return rows > 0;
    }

    static void Hold(XElement table, TableTrace? trace, Marks marks)
    {
        var beforeRow = HeldTable.Row(trace);
        foreach (var row in table.Elements().Where(e => e.Name == W.Row || e.Name == W.ContentControl).ToList())
            row.AddBeforeSelf(marks.Node(beforeRow));
        table.AddBeforeSelf(marks.Node(HeldTable.Begin));
        table.AddAfterSelf(marks.Node(HeldTable.End));
    }
}
