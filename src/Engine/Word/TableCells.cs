namespace Reports.Engine.Word;

/// <summary>Rows of a table and cells of a row, seen through the content controls and custom XML that may wrap them.</summary>
static class TableCells
{
    /// <summary>Word has no wider table, and does not open a file with one.</summary>
    public const int MostColumns = 63;

    public static IReadOnlyList<XElement> Of(XElement row) => Inside(row, W.Cell).ToList();

    public static IReadOnlyList<XElement> RowsOf(XElement table) => Inside(table, W.Row).ToList();

    static IEnumerable<XElement> Inside(XElement parent, XName name) => parent.Elements().SelectMany(child =>
        child.Name == name ? [child]
        : child.Name == W.ContentControl || child.Name == W.ContentControlContent || child.Name == W.CustomXml ? Inside(child, name)
        : []);
}
