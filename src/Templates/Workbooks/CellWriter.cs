using Reports.Templates.Entry;
using Reports.Templates.Json;
using Reports.Templates.Reading;
using Reports.Templates.Sheets;

namespace Reports.Templates.Workbooks;

/// <summary>Writes the value of a field as people type it in cells; what would not be read back as it was is not written.</summary>
sealed class CellWriter(EntryWords words)
{
    readonly CellReader _reader = new(words, new SheetSource(""));

    /// <summary>The cells of a value, one below the other: several for a list, one for anything else.</summary>
    /// <param name="inOneCell">True when a list stands in one cell, an item a line.</param>
    /// <returns>Null when the cells would not say the same.</returns>
    public IReadOnlyList<SheetCell>? Write(EntryField field, Node value, bool inOneCell)
    {
        if (field.Kind is not (EntryKind.Prose or EntryKind.Texts or EntryKind.Items))
            return One(field, value) is { } single && Says(field, single, value) ? [single] : null;

        // One text is prose of one paragraph.
        var items = value.Kind == NodeKind.Text && field.Kind == EntryKind.Prose ? [value] : value.Items;
        if (value.Kind is not (NodeKind.List or NodeKind.Text) || items.Select(item => Line(field, item)).ToList() is not { } lines || lines.Contains(null))
            return null;
        if (lines.Count == 0)
            lines = [CellReader.Nothing];
        IReadOnlyList<SheetCell> cells = inOneCell ? [Text(string.Join('\n', lines))] : [.. lines.Select(line => Text(line!))];
        var read = _reader.Items(field, [.. cells.Select(cell => (cell.Text, 0))], 0, NodePath.Root);
        return YearJson.Same(read.Items, items) ? cells : null;
    }

    bool Says(EntryField field, SheetCell cell, Node value) => !cell.IsBlank && YearJson.Same(_reader.Read(field, cell, 0, NodePath.Root), value);

    SheetCell? One(EntryField field, Node value) => (field.Kind, value.Kind) switch
    {
        // A place of a new file, to be typed over.
        (_, NodeKind.Text) when Node.IsPlace(value.Text) => Text(value.Text),
        (EntryKind.Whole or EntryKind.Decimal or EntryKind.Count, NodeKind.Number) => new(0, CellKind.Number, value.Text),
        (EntryKind.Count, NodeKind.Object) => Text($"{value["count"]?.Text} ({value["percent"]?.Text.Replace('.', ',')}%)"),
        (EntryKind.Answer, NodeKind.True) => Text("Có"),
        (EntryKind.Answer, NodeKind.False) => Text("Không"),
        (EntryKind.Day, NodeKind.Text) => Text(DayReader.Day(value.Text) is { } day ? day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) : value.Text),
        (EntryKind.Word or EntryKind.Mark, NodeKind.Text) => Text(words.Label(field.Member, value.Text)),
        (EntryKind.Mark, NodeKind.Object) => Text(string.Join(' ', value.Members.Select(box => (box.Value.Kind == NodeKind.True ? "☒ " : "☐ ") + box.Name))),
        (EntryKind.Text, NodeKind.Text) => Text(value.Text),
        _ => null,
    };

    string? Line(EntryField field, Node item)
    {
        if (field.Kind != EntryKind.Items)
            return item.Kind == NodeKind.Text ? item.Text : null;
        var parts = field.Inline.Select(member => item[member.Path] is { } value ? One(member, value)?.Text : "").ToList();
        return parts.Contains(null) || parts.Count > 2 ? null : string.IsNullOrEmpty(parts[^1]) ? parts[0] : string.Join(": ", parts);
    }

    static SheetCell Text(string text) => new(0, CellKind.Text, text);
}
