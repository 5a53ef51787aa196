using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Reports.Templates.Sheets;

namespace Reports.Templates.Workbooks;

/// <summary>A sheet that is being made: its rows of cells, and what a program does with them.</summary>
sealed class SheetWriter(string name)
{
    const double LineHeight = 15;

    // No row can be taller (Excel specifications and limits).
    const double Tallest = 409;

    readonly List<WrittenRow> _rows = [];
    readonly List<WrittenColumn> _columns = [];
    readonly List<(CellRange Range, string List)> _lists = [];
    readonly List<(int Row, int Column, string Target)> _links = [];

    public string Name { get; } = name;

    public bool IsHidden { get; init; }

    public bool IsLandscape { get; init; }

    /// <summary>True when cells that are computed cannot be typed over; anything else stays free.</summary>
    public bool IsLocked { get; init; }

    /// <summary>The last row of the head, which stays in sight and is printed on every page.</summary>
    public int HeadRow { get; set; }

    /// <summary>The last column that stays in sight; 0 for none.</summary>
    public int HeadColumn { get; init; }

    public int NextRow => _rows.Count + 1;

    /// <param name="width">Its width in characters.</param>
    /// <param name="style">How cells look that are typed below the last row.</param>
    public void Column(double width, bool isHidden = false, CellStyle style = CellStyle.Plain) => _columns.Add(new(width, isHidden, style));

    public void Row(IEnumerable<WrittenCell> cells, bool isHidden = false) => _rows.Add(new([.. cells], isHidden));

    public void Choice(CellRange range, string list) => _lists.Add((range, list));

    public void Link(int row, int column, string target) => _links.Add((row, column, target));

    /// <summary>How many pages it is wide: a table of more columns than can be read on one page goes on beside it.</summary>
    public int PagesWide => IsLandscape ? Math.Max(1, (int)Math.Ceiling(_columns.Where(column => !column.IsHidden).Sum(column => column.Width) / 240)) : 1;

    /// <summary>Writes the sheet.</summary>
    /// <param name="texts">The texts that the sheets of the workbook share; null for a sheet that is added to somebody's workbook, whose texts stand in its cells.</param>
    /// <param name="firstStyle">Where our styles begin among those of the workbook.</param>
    public void WriteTo(WorksheetPart part, SharedTexts? texts, uint firstStyle = 0)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(new SheetViews(View()));
        writer.WriteElement(new SheetFormatProperties { DefaultRowHeight = 15 });
        writer.WriteElement(new Columns(_columns.Select((column, index) => new Column
        {
            Min = (uint)index + 1, Max = (uint)index + 1, Width = column.Width, CustomWidth = true, Hidden = column.IsHidden ? true : null, Style = column.Style == CellStyle.Plain ? null : firstStyle + (uint)column.Style,
        })));
        WriteRows(writer, texts, firstStyle);
        if (IsLocked)
        {
            // False is allowed: only what is computed is kept from being typed over.
            writer.WriteElement(new SheetProtection
            {
                Sheet = true, FormatCells = false, FormatColumns = false, FormatRows = false, InsertRows = false, DeleteRows = false, Sort = false, AutoFilter = false,
            });
        }

        if (_lists.Count > 0)
            writer.WriteElement(new DataValidations(_lists.Select(list => Validation(list.Range, list.List))) { Count = (uint)_lists.Count });
        if (_links.Count > 0)
            writer.WriteElement(new Hyperlinks(_links.Select(link => new Hyperlink { Reference = Reference(link.Row, link.Column), Location = link.Target, Display = link.Target })));
        writer.WriteElement(new PageMargins { Left = 0.5, Right = 0.4, Top = 0.5, Bottom = 0.5, Header = 0.3, Footer = 0.3 });
        // Paper 9 is A4.
        writer.WriteElement(new PageSetup { PaperSize = 9, Orientation = IsLandscape ? OrientationValues.Landscape : OrientationValues.Portrait, FitToWidth = (uint)PagesWide, FitToHeight = 0 });
        writer.WriteElement(new HeaderFooter(new OddFooter("&L&A&RTrang &P/&N")));
        writer.WriteEndElement();
    }

    /// <summary>A cell as formulas name it: <c>D5</c>.</summary>
    public static string Reference(int row, int column) => CellLocation.ColumnName(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>A cell or range of a sheet as formulas and links name it.</summary>
    public static string In(string sheet, string reference) => $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!{reference}";

    SheetView View()
    {
        var view = new SheetView { WorkbookViewId = 0, ShowGridLines = false };
        if (HeadRow == 0 && HeadColumn == 0)
            return view;
        view.Append(new Pane
        {
            VerticalSplit = HeadRow == 0 ? null : HeadRow, HorizontalSplit = HeadColumn == 0 ? null : HeadColumn, TopLeftCell = Reference(HeadRow + 1, HeadColumn + 1),
            ActivePane = HeadColumn == 0 ? PaneValues.BottomLeft : PaneValues.BottomRight, State = PaneStateValues.Frozen,
        });
        return view;
    }

    void WriteRows(OpenXmlWriter writer, SharedTexts? texts, uint firstStyle)
    {
        writer.WriteStartElement(new SheetData());
        for (var index = 0; index < _rows.Count; index++)
        {
            var row = _rows[index];
            writer.WriteStartElement(new Row { RowIndex = (uint)index + 1, Hidden = row.IsHidden ? true : null, Height = Lines(row) is > 1 and var lines ? Math.Min(Tallest, lines * LineHeight) : null });
            for (var column = 0; column < row.Cells.Count; column++)
            {
                if (row.Cells[column] is { } cell && (cell.Text.Length > 0 || IsSeen(cell.Style)))
                    writer.WriteElement(Cell(cell, Reference(index + 1, column + 1), texts, firstStyle));
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    // Without a border or a fill an empty cell is none.
    static bool IsSeen(CellStyle style) => style is not (CellStyle.Plain or CellStyle.Title or CellStyle.Help or CellStyle.Key or CellStyle.Link);

    // Not every program makes a row as tall as its text before somebody has typed in it.
    int Lines(WrittenRow row)
    {
        var most = 1;
        for (var column = 0; column < row.Cells.Count && column < _columns.Count; column++)
        {
            var cell = row.Cells[column];
            if (cell.Text.Length > 0 && cell.Style is not (CellStyle.Plain or CellStyle.Title or CellStyle.Key) && !_columns[column].IsHidden)
                most = Math.Max(most, cell.Text.Split('\n').Sum(line => Math.Max(1, (int)Math.Ceiling(line.Length * WidthOfLetter(cell.Style) / _columns[column].Width))));
        }

        return most;
    }

    // A column's width counts digits, and letters of the body font are a little narrower than those; bold ones are not.
    static double WidthOfLetter(CellStyle style) => style is CellStyle.Header or CellStyle.Group ? 1.12 : 1.0;

    static Cell Cell(WrittenCell content, string reference, SharedTexts? texts, uint firstStyle)
    {
        var cell = new Cell { CellReference = reference, StyleIndex = firstStyle + (uint)content.Style };
        if (content.Formula is { } formula)
            cell.CellFormula = new CellFormula(formula);
        if (content.Text.Length == 0)
            return cell;
        if (content.IsNumber)
            cell.CellValue = new CellValue(content.Text);
        else if (texts is not null)
            (cell.DataType, cell.CellValue) = (CellValues.SharedString, new CellValue(texts.NumberOf(content.Text).ToString(CultureInfo.InvariantCulture)));
        else
            (cell.DataType, cell.InlineString) = (CellValues.InlineString, new InlineString(SharedTexts.Text(content.Text)));
        return cell;
    }

    // A warning, not a stop: pasting passes by it anyway, and other words are understood.
    static DataValidation Validation(CellRange range, string list) => new(new Formula1(list))
    {
        Type = DataValidationValues.List, AllowBlank = true, ShowErrorMessage = true, ErrorStyle = DataValidationErrorStyleValues.Warning,
        ErrorTitle = "Không có trong danh sách", Error = "Nên chọn một mục trong danh sách của ô.",
        SequenceOfReferences = new ListValue<StringValue>([new StringValue($"{Reference(range.FirstRow, range.FirstColumn)}:{Reference(range.LastRow, range.LastColumn)}")]),
    };
}

/// <summary>The texts of a workbook, each written once: the same label beside every member.</summary>
sealed class SharedTexts
{
    readonly Dictionary<string, int> _numbers = [];
    readonly List<string> _texts = [];

    /// <summary>The number by which cells name a text.</summary>
    public int NumberOf(string text)
    {
        if (_numbers.TryGetValue(text, out var known))
            return known;
        _texts.Add(text);
        return _numbers[text] = _texts.Count - 1;
    }

    public void WriteTo(SharedStringTablePart part)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new SharedStringTable());
        foreach (var text in _texts)
            writer.WriteElement(new SharedStringItem(Text(text)));
        writer.WriteEndElement();
    }

    /// <summary>A text as a workbook holds it.</summary>
    public static Text Text(string text) => new(Escaped(text)) { Space = IsTrimmed(text) ? null : SpaceProcessingModeValues.Preserve };

    static bool IsTrimmed(string text) => !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]) && !text.Contains('\n', StringComparison.Ordinal);

    // What XML cannot hold, and what would be taken for such an escape (ECMA-376 part 1, 22.9.2.19).
    static string Escaped(string text) => text.Any(letter => letter < ' ' && letter is not ('\n' or '\t')) || text.Contains("_x", StringComparison.Ordinal)
        ? string.Concat(text.Replace("_x", "_x005F_x", StringComparison.Ordinal).Select(letter => letter < ' ' && letter is not ('\n' or '\t') ? $"_x{(int)letter:X4}_" : letter.ToString()))
        : text;
}

/// <summary>A cell that is being made.</summary>
/// <param name="Text">What it shows, or the value of its formula.</param>
readonly record struct WrittenCell(string Text, CellStyle Style)
{
    public bool IsNumber { get; init; }

    public string? Formula { get; init; }

    public static WrittenCell Empty { get; } = new("", CellStyle.Plain);
}

/// <summary>A row that is being made.</summary>
sealed record WrittenRow(IReadOnlyList<WrittenCell> Cells, bool IsHidden);

/// <summary>A column that is being made: its width in characters.</summary>
sealed record WrittenColumn(double Width, bool IsHidden, CellStyle Style);
