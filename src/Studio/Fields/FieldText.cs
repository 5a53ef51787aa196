using Reports.Templates.Entry;
using Reports.Templates.Json;
using Reports.Templates.Reading;
using Reports.Templates.Sheets;
using Reports.Templates.Workbooks;

namespace Reports.Studio.Fields;

/// <summary>A field's value as people type it, both ways: as in the cells of the workbook, a list in one field, an item a line.</summary>
sealed class FieldText(EntryWords words)
{
    readonly CellWriter _writer = new(words);
    readonly CellReader _reader = new(words, new SheetSource(""));

    /// <summary>What somebody typed, as JSON would state it; what cannot be read stays the text; null for nothing.</summary>
    public Node? Read(Slot slot, string typed)
    {
        var text = typed.ReplaceLineEndings("\n");
        return string.IsNullOrWhiteSpace(text) ? null : _reader.Read(slot.Cell, new SheetCell(0, CellKind.Text, text), 0, NodePath.Root);
    }

    /// <summary>What stands in the field; null for nothing, and for a «…» that is to be filled in.</summary>
    public string? Of(Slot slot, Node value)
    {
        if (WrittenNodes.IsUnfilled(value))
            return null;
        if (slot.Cell.Kind == EntryKind.Mark && value.Kind == NodeKind.Object)
        {
            if (YearJson.IsUnmarked(value))
                return null;
            // One box is the word beside it.
            if (value.Members.Where(box => box.Value.Kind == NodeKind.True).ToList() is [var marked] && words.Meant(slot.Field.Member, marked.Name) is { } word)
                return words.Label(slot.Field.Member, word);
        }

        return _writer.Write(slot.Cell, value, inOneCell: true) is [var cell] ? cell.Kind == CellKind.Number ? WithComma(cell.Text) : cell.Text : Plain(value);
    }

    /// <summary>The «…» of a new file that stands in a field, without its marks; null for none.</summary>
    public static string? Place(Node value) => value.Kind switch
    {
        NodeKind.Text when Node.IsPlace(value.Text) => value.Text[1..^1],
        NodeKind.List when value.Items is [var only] => Place(only),
        _ => null,
    };

    static string? Plain(Node value) => value.Kind switch
    {
        NodeKind.Null => null,
        NodeKind.Text => value.Text,
        NodeKind.Number => WithComma(value.Text),
        NodeKind.True => "Có",
        NodeKind.False => "Không",
        NodeKind.List when value.Items.All(item => item.Kind == NodeKind.Text) => string.Join('\n', value.Items.Select(item => item.Text)),
        _ => YearJson.Line(value),
    };

    // 1.234 typed is a thousand and more.
    static string WithComma(string number) => number.Replace('.', ',');
}
