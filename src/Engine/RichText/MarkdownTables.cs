using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Reports.Engine.RichText;

/// <summary>Reads a table of Markdown: every row gets as many cells as there are columns.</summary>
static class MarkdownTables
{
    public static RichTable Read(Table table)
    {
        var rows = table.OfType<TableRow>().ToList();
        var columns = rows.Max(row => row.Count);
        return new RichTable(
            Enumerable.Range(0, columns).Select(column => AlignmentOf(table, column)).ToList(),
            rows.Select(row => RowOf(row, columns)).ToList());
    }

    static RichRow RowOf(TableRow row, int columns) => new(
        row.IsHeader,
        Enumerable.Range(0, columns).Select(column => column < row.Count ? CellOf((TableCell)row[column]) : []).ToList());

    static List<RichRun> CellOf(TableCell cell) =>
        cell.OfType<ParagraphBlock>().SelectMany(paragraph => MarkdownInlines.Read(paragraph.Inline)).ToList();

    static RichAlignment AlignmentOf(Table table, int column) =>
        (column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null) switch
        {
            TableColumnAlign.Center => RichAlignment.Center,
            TableColumnAlign.Right => RichAlignment.Right,
            _ => RichAlignment.Left,
        };
}
