using System.Globalization;
using Reports.Templates.Entry;
using Reports.Templates.Json;

namespace Reports.Templates.Workbooks;

/// <summary>Makes a sheet whose rows are the items of lists.</summary>
sealed class TablePage(SheetPlan plan, WritingContext context, ChoiceLists lists, WrittenNodes written)
{
    // Rows that stand ready to be filled in, and those that offer lists of words.
    const int SpareRows = 15;
    const int OfferedRows = 500;

    public SheetPage Make(Node year)
    {
        var rows = Rows(year).ToList();
        var slots = plan.Slots.Where(slot => context.Offers(slot) || rows.Any(row => ValueOf(row.Item, slot) is not null)).ToList();
        var asked = plan.Sheet.Holds(context.Level, context.Year);
        var hasOwner = plan.Tables[0].Owner is not null;
        var lead = 1 + (plan.Sheet.List is null ? 0 : 1) + (hasOwner ? 1 : 0);
        var page = new SheetPage(plan.Sheet.Title) { IsLandscape = true, IsHidden = !asked && rows.Count == 0, IsLocked = plan.Sheet.Fixed, HeadColumn = lead + (hasOwner || plan.Sheet.List is not null ? 0 : 1) };
        Columns(page, slots, rows);
        Head(page, slots, rows);
        foreach (var (row, number) in rows.Select((row, index) => (row, index + 1)))
            page.Row(Cells(row, number, slots, page.NextRow));
        for (var spare = 0; spare < SpareRows; spare++)
            page.Row(Cells(null, 0, slots, page.NextRow));
        Offer(page, slots, hasOwner, year);
        return page;
    }

    IEnumerable<(TablePlan Table, string Owner, Node? Item)> Rows(Node year)
    {
        foreach (var table in plan.Tables)
        {
            foreach (var (owner, list) in Lists(year, table))
            {
                // An item that nobody has filled in is no row; one without a single cell cannot be one.
                var items = list.Items.Where(item => !WrittenNodes.SaysNothing(item)).ToList();
                if (list.Kind != NodeKind.List || (items.Count == 0 && list.Items.Count > 0) || !items.TrueForAll(IsWritable))
                    continue;
                if (list.Items.Count == 0)
                {
                    written.Add(list);
                    yield return (table, owner, null);
                }

                foreach (var item in items)
                    yield return (table, owner, item);
            }
        }
    }

    bool IsWritable(Node item) => item.Kind == NodeKind.Object && plan.Slots.Any(slot => ValueOf(item, slot) is { } value && context.Cells.Write(slot.Cell, value, inOneCell: true) is not null);

    static IEnumerable<(string Owner, Node List)> Lists(Node year, TablePlan table)
    {
        if (table.Owner is not { } path)
            return At(year, table.Path) is { } list ? [("", list)] : [];
        var owners = At(year, path)?.Items ?? [];
        return owners.Zip(OwnerNames.Of(owners), (owner, name) => (Name: name, List: At(owner, table.Below))).Where(pair => pair.List is not null).Select(pair => (pair.Name, pair.List!));
    }

    /// <summary>The value of a slot; null when there is none.</summary>
    static Node? ValueOf(Node? item, Slot slot) => item is not null && At(item, slot.Key) is { } value && !WrittenNodes.SaysNothing(value, slot.Cell) ? value : null;

    /// <summary>The value at a path of members.</summary>
    public static Node? At(Node node, string path)
    {
        Node? at = node;
        foreach (var step in path.Split('.'))
            at = at?[step];
        return at;
    }

    void Columns(SheetPage page, List<Slot> slots, List<(TablePlan Table, string Owner, Node? Item)> rows)
    {
        page.Column(5);
        if (plan.Sheet.List is not null)
            page.Column(20);
        if (plan.Tables[0].Owner is not null)
            page.Column(26);
        foreach (var slot in slots)
            page.Column(slot.Field.Detail?.Width ?? Width(slot.Cell.Kind), !context.Asks(slot) && rows.TrueForAll(row => ValueOf(row.Item, slot) is null));
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

    void Head(SheetPage page, List<Slot> slots, List<(TablePlan Table, string Owner, Node? Item)> rows)
    {
        page.Row([new(plan.Sheet.Title, CellStyle.Title)]);
        page.Row([new(plan.Sheet.Help ?? "", CellStyle.Plain)]);
        page.Row([new(plan.Marker, CellStyle.Key)], isHidden: true);
        page.Row([.. Lead(SheetPlan.NumberKey, SheetPlan.ListKey, SheetPlan.OwnerKey).Select(key => new PageCell(key, CellStyle.Key)), .. slots.Select(slot => new PageCell(slot.Key, CellStyle.Key)), .. Shared(slots).Select(_ => new PageCell(HeaderRow.Computed, CellStyle.Key))], isHidden: true);
        if (plan.Sheet.Sums)
            page.Row([.. Lead("Cộng", "", "").Select(text => new PageCell(text, CellStyle.Computed)), .. slots.Select((slot, index) => Sum(slot, Lead("", "", "").Count() + index + 1, page.NextRow + 2, rows))]);
        page.Row([.. Lead("STT", plan.Sheet.List ?? "", plan.Tables[0].OwnerTitle?.Vietnamese ?? "").Select(title => new PageCell(title, CellStyle.Header)), .. slots.Select(slot => new PageCell(slot.Label, CellStyle.Header)), .. Shared(slots).Select(slot => new PageCell("% " + slot.Label, CellStyle.Header))]);
        page.HeadRow = page.NextRow - 1;
    }

    IEnumerable<string> Lead(string number, string list, string owner)
    {
        yield return number;
        if (plan.Sheet.List is not null)
            yield return list;
        if (plan.Tables[0].Owner is not null)
            yield return owner;
    }

    static PageCell Sum(Slot slot, int column, int firstRow, List<(TablePlan Table, string Owner, Node? Item)> rows) => slot.Cell.Kind is EntryKind.Whole or EntryKind.Decimal or EntryKind.Count && slot.Field.Detail?.Summed != false
        ? new(rows.Sum(row => NumberOf(ValueOf(row.Item, slot)) ?? 0).ToString(CultureInfo.InvariantCulture), CellStyle.Computed) { IsNumber = true, Formula = $"SUM({SheetPage.Reference(firstRow, column)}:{SheetPage.Reference(firstRow + OfferedRows, column)})" }
        : new("", CellStyle.Computed);

    IEnumerable<Slot> Shared(List<Slot> slots) => plan.Sheet.Shares is { } shared ? slots.Where(slot => slot.Word is not null && slot.Field.Path == shared) : [];

    IEnumerable<PageCell> Cells((TablePlan Table, string Owner, Node? Item)? row, int number, List<Slot> slots, int at)
    {
        yield return row is null ? new("", CellStyle.Label) : new(number.ToString(CultureInfo.InvariantCulture), CellStyle.Label);
        if (plan.Sheet.List is not null)
            yield return new(row?.Table.Name ?? "", CellStyle.Text);
        if (plan.Tables[0].Owner is not null)
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
            yield return Share(at, Lead("", "", "").Count() + slots.IndexOf(slot) + 1, Lead("", "", "").Count() + total + 1) with
            {
                Text = of is { } part && whole > 0 ? Math.Round(part / whole.Value * 100, 1, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture) : "", IsNumber = true,
            };
        }
    }

    PageCell Cell(Slot slot, Node? value)
    {
        var style = slot.Cell.Kind is EntryKind.Whole or EntryKind.Decimal or EntryKind.Count ? CellStyle.Number : CellStyle.Text;
        if (value is null || context.Cells.Write(slot.Cell, value, inOneCell: true) is not [var cell])
            return new("", style);
        written.Add(value);
        return new(cell.Text, style) { IsNumber = cell.Kind == CellKind.Number };
    }

    static decimal? NumberOf(Node? value) => value?.Kind == NodeKind.Number && decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    static PageCell Share(int row, int part, int total)
    {
        var (of, whole) = (SheetPage.Reference(row, part), SheetPage.Reference(row, total));
        return new("", CellStyle.Computed) { Formula = $"IF(AND(ISNUMBER({of}),N({whole})>0),ROUND({of}/{whole}*100,1),\"\")" };
    }

    void Offer(SheetPage page, List<Slot> slots, bool hasOwner, Node year)
    {
        var (first, last) = (page.HeadRow + 1, page.HeadRow + OfferedRows);
        var column = 2;
        if (plan.Sheet.List is not null)
            page.Choice(new(first, column, last, column++), lists.Reference([.. plan.Tables.Where(table => table.Entry.Holds(context.Level, context.Year)).Select(table => table.Name)]));
        if (hasOwner && OwnerNames.Of(At(year, plan.Tables[0].Owner!)?.Items ?? []) is { Count: > 0 } owners)
            page.Choice(new(first, column, last, column), lists.Reference(owners));
        column += hasOwner ? 1 : 0;
        foreach (var slot in slots)
        {
            if (Choices.Of(slot, context) is { Count: > 0 } words)
                page.Choice(new(first, column, last, column), lists.Reference(words));
            column++;
        }
    }
}

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
        EntryKind.Word or EntryKind.Mark => [.. context.Words.Offered(slot.Field.Member, context.Edition, context.Level, context.Year).Select(word => word.Label)],
        _ => [],
    };
}
