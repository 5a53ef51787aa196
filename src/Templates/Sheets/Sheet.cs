namespace Reports.Templates.Sheets;

/// <summary>A sheet as any spreadsheet program saves it: its cells that hold something.</summary>
/// <param name="Name">What its tab shows.</param>
/// <param name="Number">Its one-based place among the tabs.</param>
/// <param name="Rows">The rows that hold something, in their order.</param>
sealed record Sheet(string Name, int Number, IReadOnlyList<SheetRow> Rows)
{
    /// <summary>The ranges that are one cell to the eye.</summary>
    public IReadOnlyList<CellRange> Merged { get; init; } = [];
}

/// <summary>A row: its one-based number, its cells from left to right.</summary>
sealed record SheetRow(int Number, IReadOnlyList<SheetCell> Cells)
{
    /// <summary>The cell of a one-based column; null when it is empty.</summary>
    public SheetCell? this[int column]
    {
        get
        {
            foreach (var cell in Cells)
            {
                if (cell.Column == column)
                    return cell;
            }

            return null;
        }
    }
}

/// <summary>A cell that holds something.</summary>
/// <param name="Column">Its one-based column.</param>
/// <param name="Kind">What it holds.</param>
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

    /// <summary>1 or 0.</summary>
    Answer,

    /// <summary>An error of a formula, such as #REF!.</summary>
    Error,

    /// <summary>A formula that no program has computed yet.</summary>
    Uncomputed,
}

/// <summary>A range of cells, ends included, one-based.</summary>
readonly record struct CellRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn);
