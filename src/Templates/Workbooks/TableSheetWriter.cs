using Reports.Templates.Entry;
using Reports.Templates.Json;
using Reports.Templates.Sheets;

namespace Reports.Templates.Workbooks;

/// <summary>Makes a sheet whose rows are the items of lists.</summary>
sealed class TableSheetWriter(SheetPlan plan, WritingContext context, ChoiceLists lists, WrittenNodes written)
{
    // Rows that stand ready to be filled in: below others, and where there are few or the sheet is locked around them; and those that offer lists of words.
    const int SpareRows = 5;
    const int ReadyRows = 15;
    const int OfferedRows = 500;

    readonly bool _namesList = plan.Sheet.List is not null;
    readonly bool _namesOwner = plan.Tables[0].Owner is not null;

    /// <summary>How many columns stand before those of the slots: number, list, owner.</summary>
    int Lead => 1 + (_namesList ? 1 : 0) + (_namesOwner ? 1 : 0);

    public SheetWriter Make(Node year)
    {
        var rows = Rows(year).ToList();
        var slots = plan.Slots.Where(slot => context.Offers(slot) || rows.Any(row => ValueOf(row.Item, slot) is not null)).ToList();
        var asked = plan.Sheet.Holds(context.Level, context.Year);
        // What a row is called stays in sight: its list or owner, or else its first column.
        var page = new SheetWriter(plan.Sheet.Title) { IsLandscape = true, IsHidden = !asked && rows.Count == 0, IsLocked = plan.Sheet.Fixed, HeadColumn = Math.Max(2, Lead) };
        Columns(page, slots, rows);
        Head(page, slots, rows);
        foreach (var (row, number) in rows.Select((row, index) => (row, index + 1)))
            page.Row(Cells(row, number, slots, page.NextRow));
        for (var spare = plan.Sheet.Fixed ? ReadyRows : Math.Max(SpareRows, ReadyRows - rows.Count); spare > 0; spare--)
            page.Row(Cells(null, 0, slots, page.NextRow));
        Offer(page, slots, year);
        return page;
    }

    IEnumerable<TableRow> Rows(Node year)
    {
        foreach (var table in plan.Tables)
        {
            foreach (var (owner, list) in Lists(year, table))
            {
                // An item that nobody has filled in is no row; one without a single cell cannot be one.
                var items = list.Items.Where(item => !WrittenNodes.IsUnfilled(item)).ToList();
                if (list.Kind != NodeKind.List || (items.Count == 0 && list.Items.Count > 0) || !items.TrueForAll(IsWritable))
                    continue;
                if (list.Items.Count == 0)
                {
                    written.Add(list);
                    yield return new(table, owner, null);
                }

                foreach (var item in items)
                    yield return new(table, owner, item);
            }
        }
    }

    bool IsWritable(Node item) => item.Kind == NodeKind.Object && plan.Slots.Any(slot => ValueOf(item, slot) is { } value && context.Cells.Write(slot.Cell, value, inOneCell: true) is not null);

    static IEnumerable<(string Owner, Node List)> Lists(Node year, TablePlan table)
    {
        if (table.Owner is not { } path)
            return year.Find(table.Path) is { } list ? [("", list)] : [];
        var owners = year.Find(path)?.Items ?? [];
        return owners.Zip(OwnerNames.Of(owners), (owner, name) => (Name: name, List: owner.Find(table.Below))).Where(pair => pair.List is not null).Select(pair => (pair.Name, pair.List!));
    }

    /// <summary>The value of a slot; null when there is none.</summary>
    Node? ValueOf(Node? item, Slot slot) => item is null ? null : written.Of(item, slot, context.Words);

    void Columns(SheetWriter page, List<Slot> slots, List<TableRow> rows)
    {
        page.Column(5);
        if (_namesList)
            page.Column(20);
        if (_namesOwner)
            page.Column(26);
        foreach (var slot in slots)
            page.Column(slot.Field.Detail?.Width ?? Width(slot.Cell.Kind), !context.Asks(slot) && rows.TrueForAll(row => ValueOf(row.Item, slot) is null), StyleOf(slot) == CellStyle.Text ? CellStyle.Typed : CellStyle.Plain);
        foreach (var _ in Shared(slots))
            page.Column(9);
    }

    static double Width(EntryKind kind) => kind switch
    {
        EntryKind.Day => 12,
        EntryKind.Whole or EntryKind.Decimal or EntryKind.Count => 10,
        EntryKind.Answer => 10,
        EntryKind.Text => 14,
        _ => 18,
    };

    void Head(SheetWriter page, List<Slot> slots, List<TableRow> rows)
    {
        page.Row([new(plan.Sheet.Title, CellStyle.Title)]);
        page.Row([new(plan.Sheet.Help ?? "", CellStyle.Plain)]);
        page.Row([new(plan.Marker, CellStyle.Key)], isHidden: true);
        page.Row([.. Before(SheetPlan.NumberKey, SheetPlan.ListKey, SheetPlan.OwnerKey).Select(key => new WrittenCell(key, CellStyle.Key)), .. slots.Select(slot => new WrittenCell(slot.Key, CellStyle.Key)), .. Shared(slots).Select(_ => new WrittenCell(HeaderRow.Computed, CellStyle.Key))], isHidden: true);
        if (plan.Sheet.Sums)
            page.Row([.. Before("Cộng", "", "").Select(text => new WrittenCell(text, CellStyle.Computed)), .. slots.Select((slot, index) => Sum(slot, Lead + index + 1, page.NextRow + 2, rows))]);
        page.Row([.. Before("STT", plan.Sheet.List ?? "", plan.Tables[0].OwnerTitle?.Vietnamese ?? "").Select(title => new WrittenCell(title, CellStyle.Header)), .. slots.Select(slot => new WrittenCell(slot.Label, CellStyle.Header)), .. Shared(slots).Select(slot => new WrittenCell("% " + slot.Label, CellStyle.Header))]);
        page.HeadRow = page.NextRow - 1;
    }

    IEnumerable<string> Before(string number, string list, string owner)
    {
        yield return number;
        if (_namesList)
            yield return list;
        if (_namesOwner)
            yield return owner;
    }

    WrittenCell Sum(Slot slot, int column, int firstRow, List<TableRow> rows) => slot.Cell.Kind is EntryKind.Whole or EntryKind.Decimal or EntryKind.Count && slot.Field.Detail?.Summed != false
        ? new(rows.Sum(row => NumberOf(ValueOf(row.Item, slot)) ?? 0).ToString(CultureInfo.InvariantCulture), CellStyle.Computed) { IsNumber = true, Formula = $"SUM({SheetWriter.Reference(firstRow, column)}:{SheetWriter.Reference(firstRow + OfferedRows, column)})" }
        : new("", CellStyle.Computed);

    IEnumerable<Slot> Shared(List<Slot> slots) => plan.Sheet.Shares is { } shared ? slots.Where(slot => slot.Word is not null && slot.Field.Path == shared) : [];

    IEnumerable<WrittenCell> Cells(TableRow? row, int number, List<Slot> slots, int at)
    {
        yield return row is null ? new("", CellStyle.Label) : new(number.ToString(CultureInfo.InvariantCulture), CellStyle.Label);
        if (_namesList)
            yield return new(row?.Table.Name ?? "", CellStyle.Text);
        if (_namesOwner)
            yield return new(row?.Owner ?? "", CellStyle.Text);
        var isEmptyList = row is { Item: null };
        foreach (var (slot, index) in slots.Select((slot, index) => (slot, index)))
        {
            if (isEmptyList && index == 0)
                yield return new(CellReader.Nothing, CellStyle.Text);
            else
                yield return Cell(slot, ValueOf(row?.Item, slot));
        }

        var total = slots.FindIndex(slot => slot.Key == "total");
        foreach (var slot in Shared(slots))
        {
            var (of, whole) = (NumberOf(ValueOf(row?.Item, slot)), total < 0 ? null : NumberOf(ValueOf(row?.Item, slots[total])));
            yield return Share(at, Lead + slots.IndexOf(slot) + 1, Lead + total + 1) with
            {
                Text = of is { } part && whole > 0 ? Math.Round(part / whole.Value * 100, 1, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture) : "", IsNumber = true,
            };
        }
    }

    WrittenCell Cell(Slot slot, Node? value)
    {
        var style = StyleOf(slot);
        if (value is null || context.Cells.Write(slot.Cell, value, inOneCell: true) is not [var cell])
            return new("", style);
        written.Add(value);
        return new(cell.Text, style) { IsNumber = cell.Kind == CellKind.Number };
    }

    static CellStyle StyleOf(Slot slot) => slot.Cell.Kind is EntryKind.Whole or EntryKind.Decimal or EntryKind.Count ? CellStyle.Number : CellStyle.Text;

    static decimal? NumberOf(Node? value) => value?.Kind == NodeKind.Number && decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    static WrittenCell Share(int row, int part, int total)
    {
        var (of, whole) = (SheetWriter.Reference(row, part), SheetWriter.Reference(row, total));
        return new("", CellStyle.Computed) { Formula = $"IF(AND(ISNUMBER({of}),N({whole})>0),ROUND({of}/{whole}*100,1),\"\")" };
    }

    void Offer(SheetWriter page, List<Slot> slots, Node year)
    {
        var (first, last) = (page.HeadRow + 1, page.HeadRow + OfferedRows);
        var column = 2;
        if (_namesList)
            page.Choice(new(first, column, last, column++), lists.Reference([.. plan.Tables.Where(table => table.Entry.Holds(context.Level, context.Year)).Select(table => table.Name)]));
        if (_namesOwner && OwnerNames.Of(year.Find(plan.Tables[0].Owner!)?.Items ?? []) is { Count: > 0 } owners)
            page.Choice(new(first, column, last, column), lists.Reference(owners));
        column += _namesOwner ? 1 : 0;
        foreach (var slot in slots)
        {
            if (Choices.Of(slot, context) is { Count: > 0 } words)
                page.Choice(new(first, column, last, column), lists.Reference(words));
            column++;
        }
    }
}

/// <summary>A row that is to be written.</summary>
/// <param name="Owner">What the owner of the list is called; empty where it has none.</param>
/// <param name="Item">The item; null for the one row of a list that is known to be empty.</param>
sealed record TableRow(TablePlan Table, string Owner, Node? Item);

/// <summary>What rows of other sheets call the items of a list.</summary>
static class OwnerNames
{
    const int Longest = 40;

    /// <summary>The items' names; the number of one whose name is long, and number and name where two have one.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<Node> items)
    {
        var counts = items.Select(NameOf).OfType<string>().GroupBy(EntryWords.Folded).ToDictionary(name => name.Key, name => name.Count());
        return [.. items.Select((item, index) => Of(NameOf(item), index + 1, counts))];
    }

    static string Of(string? name, int number, Dictionary<string, int> counts)
    {
        if (name is null || name.Length > Longest)
            return number.ToString(CultureInfo.InvariantCulture);
        return counts[EntryWords.Folded(name)] == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{number}. {name}");
    }

    static string? NameOf(Node item) => (item["name"] ?? item["content"]) is { Kind: NodeKind.Text } name && !Node.IsPlace(name.Text) ? name.Text.Trim() : null;
}

/// <summary>What a cell offers to choose from.</summary>
static class Choices
{
    public static IReadOnlyList<string> Of(Slot slot, WritingContext context) => slot.Cell.Kind switch
    {
        EntryKind.Answer => ["Có", "Không"],
        EntryKind.Word or EntryKind.Mark => [.. context.Offered(slot.Field.Member).Select(word => word.Label)],
        _ => [],
    };
}
