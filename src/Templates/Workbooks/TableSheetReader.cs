using Reports.Templates.Entry;
using Reports.Templates.Json;
using Reports.Templates.Sheets;

namespace Reports.Templates.Workbooks;

/// <summary>Reads a sheet whose rows are items of one or more lists.</summary>
sealed class TableSheetReader(WorkbookReading reading, Sheet sheet, SheetPlan plan)
{
    static readonly string[] Totals = ["cộng", "tổng", "tổng cộng", "tổng số", "cộng chung", "toàn trường"];
    static readonly string[] Signatures = ["người lập", "thủ trưởng", "t/m", "tm", "tm.", "ký tên", "(ký", "xác nhận"];

    readonly Dictionary<int, ColumnTally> _tallies = [];

    public void Read()
    {
        if (HeaderRow.Find(sheet, plan) is not { } header)
        {
            if (sheet.Rows.SelectMany(row => row.Cells).Count(cell => !cell.IsBlank) is > 0 and var cells)
                reading.Problems.Add(WorkbookProblems.UnknownSheet(reading.Source.At(sheet, sheet.Rows[0].Number, 1), cells, null));
            return;
        }

        var rows = Filled(header).Where(row => row.Number > header.LastRow).ToList();
        Report(header);
        var (list, owner, number) = ("", "", 0);
        foreach (var row in rows.Where(row => HoldsSomething(row, header) && !IsHeader(row, header)))
        {
            var first = row.Cells.First(cell => !cell.IsBlank);
            if (IsSignature(first, header))
            {
                reading.Problems.Add(WorkbookProblems.Signatures(reading.Source.At(sheet, row.Number, first.Column), rows.Count(below => below.Number >= row.Number && HoldsSomething(below, header))));
                break;
            }

            number++;
            if (IsTotal(row, header, first))
            {
                reading.Problems.Add(WorkbookProblems.TotalRow(reading.Source.At(sheet, row.Number, first.Column)));
                continue;
            }

            list = Said(row, header, SheetPlan.ListKey) ?? list;
            owner = Said(row, header, SheetPlan.OwnerKey) ?? owner;
            if (TableOf(row, header, list) is { } table && ListOf(row, header, table, owner) is { } items)
                Add(row, header, table, items, number);
        }

        foreach (var (column, tally) in _tallies)
            tally.Report(reading, sheet, column);
    }

    /// <summary>The rows with the value of a merged range in each of its rows: one name over three competitions is the name of all three.</summary>
    IEnumerable<SheetRow> Filled(HeaderRow header)
    {
        var below = sheet.Merged.Where(range => range.LastRow > range.FirstRow && range.LastRow > header.LastRow).ToList();
        if (below.Count == 0)
            return sheet.Rows;
        var byNumber = sheet.Rows.ToDictionary(row => row.Number);
        foreach (var range in below)
        {
            if (!byNumber.TryGetValue(range.FirstRow, out var first) || first[range.FirstColumn] is not { IsBlank: false } cell)
                continue;
            for (var number = range.FirstRow + 1; number <= range.LastRow; number++)
            {
                if (byNumber.TryGetValue(number, out var row) && row[range.FirstColumn] is null or { IsBlank: true } && HoldsSomething(row, header))
                    byNumber[number] = row with { Cells = [.. row.Cells.Where(known => known.Column != range.FirstColumn).Append(cell).OrderBy(known => known.Column)] };
            }
        }

        return byNumber.Values.OrderBy(row => row.Number);
    }

    /// <summary>True when rows of data stand below the header.</summary>
    public static bool HoldsRows(Sheet sheet, SheetPlan plan) =>
        HeaderRow.Find(sheet, plan) is { } header && sheet.Rows.Any(row => row.Number > header.LastRow && HoldsSomething(row, header));

    static bool HoldsSomething(SheetRow row, HeaderRow header) =>
        row.Cells.Any(cell => !cell.IsBlank && header.Columns.ContainsKey(cell.Column));

    // A second header, as lists that were pasted one below the other bring along.
    static bool IsHeader(SheetRow row, HeaderRow header) =>
        header.Columns.Count(column => row[column.Key] is { } cell && EntryWords.Folded(cell.Text) == column.Value.Folded) >= Math.Min(2, header.Columns.Count);

    /// <summary>«Tổng cộng» before the name or in its place, with figures beside it, as numbers or «22 đảng viên».</summary>
    static bool IsTotal(SheetRow row, HeaderRow header, SheetCell first) => first.Kind == CellKind.Text && Totals.Contains(EntryWords.Folded(first.Text))
        && (!header.Columns.TryGetValue(first.Column, out var slot) || slot.Cell.Kind == EntryKind.Text)
        && row.Cells.Any(cell => cell.Column > first.Column && cell.Text.AsSpan().ContainsAnyInRange('0', '9'));

    /// <summary>«Người lập biểu» below a list, with names that belong to nobody in it.</summary>
    static bool IsSignature(SheetCell first, HeaderRow header) => first.Kind == CellKind.Text && EntryWords.Folded(first.Text) is var text
        && Array.Exists(Signatures, start => text.StartsWith(start, StringComparison.Ordinal) && (text.Length == start.Length || !char.IsLetter(text[start.Length]) || start[0] == '('))
        && (!header.Columns.TryGetValue(first.Column, out var slot) || slot.Key == "name");

    static string? Said(SheetRow row, HeaderRow header, string key) =>
        header.Special.TryGetValue(key, out var column) && row[column] is { IsBlank: false } cell ? CellReader.Shown(cell, cell.Text.Trim()) : null;

    TablePlan? TableOf(SheetRow row, HeaderRow header, string named)
    {
        if (plan.Tables.Count == 1)
            return plan.Tables[0];
        if (plan.Tables.FirstOrDefault(table => EntryWords.Folded(table.Name) == EntryWords.Folded(named)) is { } known)
            return known;
        reading.Problems.Add(WorkbookProblems.UnknownList(Cell(row, header, SheetPlan.ListKey), plan.Sheet.List ?? "", named, plan.Tables.Select(table => table.Name)));
        return null;
    }

    NodeBuilder? ListOf(SheetRow row, HeaderRow header, TablePlan table, string owner)
    {
        var at = reading.Source.Add(sheet, row.Number, 1);
        if (table.Owner is not { } owners)
            return reading.Root.List(table.Path, at);
        var found = reading.OwnersOf(owners).Find(owner);
        if (found.Count == 1)
            return found[0].List(table.Below, at);
        reading.Problems.Add(WorkbookProblems.UnknownOwner(Cell(row, header, SheetPlan.OwnerKey), table.OwnerTitle!, owner, found.Count > 1));
        return null;
    }

    CellLocation Cell(SheetRow row, HeaderRow header, string key) =>
        reading.Source.At(sheet, row.Number, header.Special.TryGetValue(key, out var column) ? column : header.Columns.Keys.FirstOrDefault(1));

    void Add(SheetRow row, HeaderRow header, TablePlan table, NodeBuilder items, int number)
    {
        var cells = header.Columns.Select(column => (Slot: column.Value, Cell: row[column.Key])).Where(cell => cell.Cell is { IsBlank: false }).ToList();
        // A list that is known to be empty says so in its first row.
        if (cells is [var only] && EntryWords.Folded(only.Cell!.Text) == CellReader.Nothing)
            return;

        var first = header.Columns.Keys.Min();
        var at = reading.Source.Add(sheet, row.Number, first);
        var item = items.Append(at);
        reading.Source.Row(item.Place.ToString(), at, header.ColumnsByKey);
        foreach (var (slot, cell) in cells)
        {
            var place = item.PlaceOf(slot.Key);
            if (!reading.IsReadable(sheet, row.Number, cell, place))
                continue;
            var value = reading.Cells.Read(slot.Cell, cell!, reading.Source.Add(sheet, row.Number, cell!.Column), place);
            item.Set(slot.Key, value);
            if (!_tallies.TryGetValue(cell.Column, out var tally))
                _tallies[cell.Column] = tally = new(slot);
            tally.Add(row.Number, cell, value);
        }

        reading.OwnersOf(table.Path).Add(item, Said(row, header, SheetPlan.NumberKey) ?? number.ToString(CultureInfo.InvariantCulture), item[plan.Slots[0].Key]?.Text);
    }

    void Report(HeaderRow header)
    {
        var filled = sheet.FilledBelow(header.LastRow);
        foreach (var (column, title) in header.Unknown.Concat(header.Doubled))
        {
            if (!filled.TryGetValue(column, out var cells))
                continue;
            reading.Problems.Add(header.Doubled.ContainsKey(column)
                ? WorkbookProblems.Twice(reading.Source.At(sheet, cells.Row, column), title)
                : WorkbookProblems.UnknownColumn(reading.Source.At(sheet, cells.Row, column), title, cells.Count, Nearest.To(title, plan.Slots.Select(slot => slot.Label))));
        }
    }
}

/// <summary>What the cells of a column have in common, so that it is said once.</summary>
sealed class ColumnTally(Slot slot)
{
    readonly List<int> _typedNumbers = [];
    readonly List<int> _serialDays = [];
    bool _hasTypedDays;
    bool _hasLateDays;

    public void Add(int row, SheetCell cell, Node value)
    {
        if (cell.Kind == CellKind.Text && value.Kind == NodeKind.Number)
            _typedNumbers.Add(row);
        if (slot.Cell.Kind != EntryKind.Day || value.Text.Length != 10)
            return;
        if (cell.Kind == CellKind.Text)
        {
            _hasTypedDays = true;
            return;
        }

        _serialDays.Add(row);
        _hasLateDays |= string.CompareOrdinal(value.Text[8..], "12") > 0;
    }

    public void Report(WorkbookReading reading, Sheet sheet, int column)
    {
        if (_typedNumbers.Count > 0)
            reading.Problems.Add(WorkbookProblems.TypedNumbers(reading.Source.At(sheet, _typedNumbers[0], column), slot.Label, _typedNumbers.Count));
        // A day after the twelfth stays a text where the program expects the month first: those that became dates are the exchanged ones.
        if (_hasTypedDays && _serialDays.Count > 0 && !_hasLateDays)
            reading.Problems.Add(WorkbookProblems.SwappedDays(reading.Source.At(sheet, _serialDays[0], column), slot.Label, _serialDays.Count));
    }
}
