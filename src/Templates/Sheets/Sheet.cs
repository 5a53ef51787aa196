namespace Reports.Templates.Sheets;

/// <summary>A sheet as any spreadsheet program saves it: its cells that hold something.</summary>
/// <param name="Name">What its tab shows; a list has none.</param>
/// <param name="Number">Its one-based place among the tabs.</param>
/// <param name="Rows">The rows that hold something, in their order.</param>
sealed record Sheet(string Name, int Number, IReadOnlyList<SheetRow> Rows)
{
    /// <summary>The ranges that are one cell to the eye.</summary>
    public IReadOnlyList<CellRange> Merged { get; init; } = [];

    /// <summary>Where the cells of each column that a person sees begin below a row, and how many they are.</summary>
    public IReadOnlyDictionary<int, (int Row, int Count)> FilledBelow(int row)
    {
        var filled = new Dictionary<int, (int Row, int Count)>();
        foreach (var below in Rows.Where(below => below.Number > row))
        {
            foreach (var cell in below.Cells.Where(cell => !cell.IsBlank))
                filled[cell.Column] = filled.TryGetValue(cell.Column, out var known) ? known with { Count = known.Count + 1 } : (below.Number, 1);
        }

        return filled;
    }
}

/// <summary>A row: its one-based number, its cells from left to right.</summary>
sealed record SheetRow(int Number, IReadOnlyList<SheetCell> Cells)
{
    /// <summary>The cell of a one-based column; null when it is empty.</summary>
    public SheetCell? this[int column]
    {
        get
        {
            var (first, last) = (0, Cells.Count - 1);
            while (first <= last)
            {
                var middle = (first + last) / 2;
                if (Cells[middle].Column == column)
                    return Cells[middle];
                (first, last) = Cells[middle].Column < column ? (middle + 1, last) : (first, middle - 1);
            }

            return null;
        }
    }
}

/// <summary>A cell that holds something.</summary>
/// <param name="Column">Its one-based column.</param>
/// <param name="Text">A text; a number with a decimal point; the value of a formula as it was last computed.</param>
sealed record SheetCell(int Column, CellKind Kind, string Text)
{
    /// <summary>True for what a person sees as nothing.</summary>
    public bool IsBlank => Kind == CellKind.Text && string.IsNullOrWhiteSpace(Text);
}

/// <summary>What a cell holds.</summary>
enum CellKind
{
    Text,

    Number,

    /// <summary>A number that is shown as a share: 0.429 as 42,9%.</summary>
    Share,

    /// <summary>A number that is shown as a day, counted from 30 December 1899.</summary>
    Day,

    /// <summary>A number that is shown as a month or year of no day.</summary>
    Month,

    /// <summary>1 or 0.</summary>
    Answer,

    /// <summary>An error of a formula, such as #REF!.</summary>
    Error,

    /// <summary>A formula that no program has computed yet.</summary>
    Uncomputed,
}

/// <summary>A range of cells, ends included, one-based.</summary>
readonly record struct CellRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn);

/// <summary>Counts what a file of sheets holds, so that one that was made to be endless ends.</summary>
sealed class SheetBudget
{
    /// <summary>The rows and columns of a sheet, and the characters of a cell (Excel specifications and limits).</summary>
    public const int MostRows = 1_048_576;
    public const int MostColumns = 16_384;
    const int MostCharacters = 32_767;

    // A year of five thousand members has some two hundred thousand cells.
    const int MostCells = 2_000_000;
    const int MostRangeRows = 2_000_000;

    int _cells;
    long _rangeRows;

    /// <summary>Takes a cell with its text.</summary>
    /// <exception cref="SheetTooLargeException">It is one too many, or stands where no sheet has a cell.</exception>
    public SheetCell Take(SheetCell cell, int row)
    {
        if (++_cells > MostCells || cell.Column > MostColumns || row > MostRows || cell.Text.Length > MostCharacters)
            throw new SheetTooLargeException();
        return cell;
    }

    /// <summary>Takes a merged range.</summary>
    /// <exception cref="SheetTooLargeException">It is larger than a sheet, or all of them together are.</exception>
    public CellRange Take(CellRange range)
    {
        if (range.LastRow > MostRows || range.LastColumn > MostColumns || range.LastRow < range.FirstRow || (_rangeRows += range.LastRow - range.FirstRow + 1) > MostRangeRows)
            throw new SheetTooLargeException();
        return range;
    }
}

/// <summary>A file holds more than any year needs.</summary>
sealed class SheetTooLargeException() : Exception("More than a file of sheets may hold.");
