using Reports.Templates.Entry;
using Reports.Templates.Json;
using Reports.Templates.Sheets;

namespace Reports.Templates.Workbooks;

/// <summary>Where the columns of a table are: found by header and by the hidden row of keys, wherever they stand.</summary>
/// <param name="LastRow">The last row of the two: data come after it.</param>
/// <param name="Special">The columns of number, list and owner, by their keys.</param>
/// <param name="Unknown">Columns with a header that nothing has, and those without one.</param>
/// <param name="Doubled">Second columns of a slot.</param>
/// <param name="Matches">How many headers were known.</param>
sealed record HeaderRow(
    int LastRow, IReadOnlyDictionary<int, Slot> Columns, IReadOnlyDictionary<string, int> Special, IReadOnlyDictionary<int, string> Unknown, IReadOnlyDictionary<int, string> Doubled, int Matches)
{
    public IReadOnlyDictionary<string, int> ColumnsByKey { get; } = Columns.ToDictionary(column => column.Value.Key, column => column.Key);

    /// <summary>A header stands within so many rows of the top.</summary>
    public const int Within = 25;

    const int Beside = 4;

    /// <summary>The key of a column that is computed.</summary>
    public const string Computed = "=";

    const string Number = "STT";

    /// <summary>The header of a table; null when no row has enough of its columns.</summary>
    public static HeaderRow? Find(Sheet sheet, SheetPlan plan)
    {
        var rows = sheet.Rows.TakeWhile(row => row.Number <= Within).ToList();
        var keys = rows.FirstOrDefault(row => row.Cells.Count(cell => plan[cell.Text.Trim()] is not null) >= Math.Min(2, plan.Slots.Count));
        // In our own workbooks the header is beside the keys.
        var header = rows.Where(row => row != keys && (keys is null || Math.Abs(row.Number - keys.Number) <= Beside)).Select(row => (Row: row, Known: row.Cells.Count(cell => Knows(plan, cell.Text)))).Where(row => row.Known > 0)
            .OrderByDescending(row => row.Known).FirstOrDefault();
        if (keys is null && header.Known < Math.Min(2, plan.Slots.Count))
            return null;
        return Of(sheet, plan, keys, header.Row, header.Known);
    }

    static HeaderRow Of(Sheet sheet, SheetPlan plan, SheetRow? keys, SheetRow? header, int known)
    {
        var columns = new Dictionary<int, Slot>();
        var special = new Dictionary<string, int>();
        var unknown = new Dictionary<int, string>();
        var doubled = new Dictionary<int, string>();
        var last = Math.Max(keys?.Number ?? 0, header?.Number ?? 0);
        foreach (var column in sheet.Rows.SelectMany(row => row.Cells).Where(cell => !cell.IsBlank).Select(cell => cell.Column).Distinct().Order())
        {
            var key = keys?[column]?.Text.Trim() ?? "";
            var title = header?[column]?.Text.Trim() ?? "";
            if (key.StartsWith(Computed, StringComparison.Ordinal))
                continue;
            if (SpecialOf(plan, key, title) is { } name)
                special.TryAdd(name, column);
            else if (SlotOf(plan, key, title, columns.Values) is { } slot && !columns.ContainsValue(slot))
                columns[column] = slot;
            else if (SlotOf(plan, key, title, []) is { } again)
                doubled[column] = again.Label;
            else
                unknown[column] = title;
        }

        return new(last, columns, special, unknown, doubled, known);
    }

    static bool Knows(SheetPlan plan, string title) => plan.Labelled(title).Any() || SpecialOf(plan, "", title) is not null;

    static string? SpecialOf(SheetPlan plan, string key, string title)
    {
        if (key is SheetPlan.NumberKey or SheetPlan.ListKey or SheetPlan.OwnerKey)
            return key;
        var folded = EntryWords.Folded(title);
        if (folded.Length == 0)
            return null;
        if (folded == EntryWords.Folded(Number) || folded == "tt")
            return SheetPlan.NumberKey;
        if (plan.Sheet.List is { } list && folded == EntryWords.Folded(list))
            return SheetPlan.ListKey;
        return plan.Tables is [{ OwnerTitle: { } owner }, ..] && folded == EntryWords.Folded(owner.Vietnamese) ? SheetPlan.OwnerKey : null;
    }

    // A header that says one thing over a key that says another was typed by somebody: the header holds. One that says nothing known was renamed: the key holds.
    static Slot? SlotOf(SheetPlan plan, string key, string title, IEnumerable<Slot> taken)
    {
        var named = plan.Labelled(title).ToList();
        var keyed = plan[key];
        if (keyed is not null && (named.Count == 0 || named.Contains(keyed)))
            return keyed;
        if (named.FirstOrDefault(slot => !taken.Contains(slot)) is { } first)
            return first;
        // «Ngày vào đảng (chính thức)» is near enough to its title, and to no other.
        return title.Length > 0 && Nearest.To(EntryWords.Folded(title), plan.Slots.Select(slot => slot.Folded)) is { } near ? plan.Labelled(near).FirstOrDefault() : null;
    }
}
