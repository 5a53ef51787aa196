namespace Reports.Engine.Outlines.Reading;

/// <summary>Finds the column of every cell and how far merged cells reach.</summary>
static class TableGrid
{
    internal static IReadOnlyList<GridRow> Read(XElement table)
    {
        var rows = new List<GridRow>();
        foreach (var row in table.Unwrapped().Where(e => e.Is("tr")))
        {
            var column = Math.Max(0, row.Child("trPr")?.Number("gridBefore") ?? 0);
            var cells = new List<GridCell>();
            foreach (var cell in row.Unwrapped().Where(e => e.Is("tc")))
            {
                var properties = cell.Child("tcPr");
                var merge = properties?.Child("vMerge");
                var span = Math.Max(1, properties?.Number("gridSpan") ?? 1);
                cells.Add(new GridCell(cell, column, span, merge is not null && merge.Attr("val") != "restart", merge?.Attr("val") == "restart"));
                column += span;
            }
            rows.Add(new GridRow(row, cells));
        }
        return rows;
    }

    /// <summary>The number of rows that a cell covers.</summary>
    internal static int RowsOf(IReadOnlyList<GridRow> rows, int row, GridCell cell)
    {
        var last = row + 1;
        while (cell.Begins && last < rows.Count && rows[last].Cells.Any(c => c.Column == cell.Column && c.Continues))
            last++;
        return last - row;
    }
}

/// <summary>A row of a table and its cells.</summary>
sealed record GridRow(XElement Element, IReadOnlyList<GridCell> Cells);

/// <summary>A cell and where it stands.</summary>
/// <param name="Element">The <c>w:tc</c>.</param>
/// <param name="Column">Its first column in the grid, from zero.</param>
/// <param name="Continues">Whether it goes on with the merged cell above.</param>
/// <param name="Begins">Whether it begins a vertical merge.</param>
sealed record GridCell(XElement Element, int Column, int Span, bool Continues, bool Begins);
