namespace Reports.Engine.Rendering.Charts;

/// <summary>The names of the cells of a chart's table, which begins in the first cell of its sheet.</summary>
static class CellNames
{
    /// <summary>A cell, both counted from 0: <c>B2</c>.</summary>
    public static string Of(int column, int row) => Column(column) + (row + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The name of a series: <c>$B$1</c>.</summary>
    public static string Name(int series) => $"${Column(series + 1)}$1";

    /// <summary>The categories: <c>$A$2:$A$5</c>.</summary>
    public static string Categories(int rows) => Below(0, rows);

    /// <summary>The values of a series: <c>$B$2:$B$5</c>.</summary>
    public static string Values(int series, int rows) => Below(series + 1, rows);

    // A range of one cell is written without its end, and there is none of no cell.
    static string Below(int column, int rows)
    {
        var letters = Column(column);
        return rows < 2 ? $"${letters}$2" : string.Create(CultureInfo.InvariantCulture, $"${letters}$2:${letters}${rows + 1}");
    }

    static string Column(int column) => CellLocation.ColumnName(column + 1);
}
