using System.Text.RegularExpressions;
using Reports.Engine.Vietnamese;
using Reports.Templates.Entry;
using Reports.Templates.Json;
using Reports.Templates.Reading;
using Reports.Templates.Sheets;

namespace Reports.Templates.Workbooks;

/// <summary>Reads a cell as the value of a field, as JSON would state it; what it cannot be stays a text, and reading it as a fact says so.</summary>
sealed partial class CellReader(EntryWords words, DataSource source)
{
    /// <summary>What stands for an empty list: nothing to say, which is not the same as nothing said yet.</summary>
    public const string Nothing = "(không có)";

    static readonly string[] Yes = ["có", "x", "✓", "✔", "☒", "☑", "v", "true", "1", "đúng", "yes"];
    static readonly string[] No = ["không", "☐", "false", "0", "sai", "no", "-"];
    static readonly string[] Days = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-M-d", "yyyy/M/d"];

    /// <summary>The value.</summary>
    /// <param name="cell">The cell; not blank.</param>
    public Node Read(EntryField field, SheetCell cell, int offset, NodePath place)
    {
        var text = Spelling.Normalize(Node.Visible(cell.Text).Trim());
        return field.Kind switch
        {
            EntryKind.Whole => Counting(cell, text, offset, place),
            EntryKind.Decimal => Number(cell, text, offset, place),
            EntryKind.Count => Counted(cell, text, offset, place),
            EntryKind.Answer => Answer(text, offset, place),
            EntryKind.Text when field.Member.Pattern is ClockAttribute => Text(Time(cell, text), offset, place),
            EntryKind.Day => Text(Day(cell, text), offset, place),
            EntryKind.Word => Text(words.Meant(field.Member, text) ?? text, offset, place),
            EntryKind.Mark => Mark(field, text, offset, place),
            EntryKind.Prose or EntryKind.Texts or EntryKind.Items => Items(field, [(Shown(cell, text), offset)], offset, place),
            _ => Text(Shown(cell, text), offset, place),
        };
    }

    /// <summary>A list whose items stand in lines, or in cells one below the other.</summary>
    public Node Items(EntryField field, IReadOnlyList<(string Text, int Offset)> cells, int offset, NodePath place)
    {
        char[] ends = field.Kind != EntryKind.Texts || cells.Count != 1 ? ['\n'] : Numbers().IsMatch(cells[0].Text) ? ['\n', ';', ','] : ['\n', ';'];
        var lines = cells.SelectMany(cell => cell.Text.Split(ends, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => (Text: line, cell.Offset))).ToList();
        if (lines is [var only] && EntryWords.Folded(only.Text) == Nothing)
            lines = [];
        var items = lines.Select((line, index) => field.Kind == EntryKind.Items
            ? Item(field, line.Text, line.Offset, place.Item(index))
            : Text(line.Text, line.Offset, place.Item(index)));
        return new(NodeKind.List, source, offset, place) { Items = [.. items] };
    }

    /// <summary>What a cell shows, as a text.</summary>
    public static string Shown(SheetCell cell, string text) => cell.Kind switch
    {
        CellKind.Day => Serial(text) is { } day ? day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) : text,
        CellKind.Month => Serial(text) is { } month ? month.ToString("MM/yyyy", CultureInfo.InvariantCulture) : text,
        CellKind.Share => Of(text) is { } share ? Plain(share * 100).Replace('.', ',') + "%" : text,
        CellKind.Number => Of(text) is { } number ? Plain(number) : text,
        _ => text,
    };

    /// <summary>A number that somebody typed as a text: 1.234, 1 234, 8,5, 42,9%; null when it is none.</summary>
    public static decimal? Typed(string text)
    {
        var plain = text.Replace(" ", "", StringComparison.Ordinal).Replace("\u00a0", "", StringComparison.Ordinal).Replace("\u202f", "", StringComparison.Ordinal).TrimStart('\'').TrimEnd('%');
        if (Thousands().IsMatch(plain))
            plain = plain.Replace(".", "", StringComparison.Ordinal);
        plain = plain.Replace(',', '.');
        return plain.Count(letter => letter == '.') <= 1 ? Of(plain) : null;
    }

    Node Number(SheetCell cell, string text, int offset, NodePath place) => NumberIn(cell, text) is { } number
        ? new(NodeKind.Number, source, offset, place) { Text = Plain(number) }
        : Text(Shown(cell, text), offset, place);

    // 98 % is no number of pupils.
    Node Counting(SheetCell cell, string text, int offset, NodePath place) => cell.Kind == CellKind.Share || text.EndsWith('%')
        ? Text(Shown(cell, text), offset, place)
        : Number(cell, text, offset, place);

    static decimal? NumberIn(SheetCell cell, string text) => cell.Kind switch
    {
        CellKind.Number => Of(text),
        CellKind.Share => Of(text) * 100,
        CellKind.Text => Typed(text),
        _ => null,
    };

    Node Counted(SheetCell cell, string text, int offset, NodePath place)
    {
        if (cell.Kind != CellKind.Text || WithShare().Match(text) is not { Success: true } match)
            return Counting(cell, text, offset, place);
        var count = new Node(NodeKind.Number, source, offset, place.Member("count")) { Text = match.Groups["count"].Value };
        var share = Text(match.Groups["share"].Value, offset, place.Member("percent"));
        return new(NodeKind.Object, source, offset, place) { Members = [new("count", offset, count), new("percent", offset, share)] };
    }

    Node Answer(string text, int offset, NodePath place)
    {
        var typed = EntryWords.Folded(text);
        if (Yes.Contains(typed))
            return new(NodeKind.True, source, offset, place);
        return No.Contains(typed) ? new(NodeKind.False, source, offset, place) : Text(text, offset, place);
    }

    Node Mark(EntryField field, string text, int offset, NodePath place)
    {
        if (text is not ['☐' or '☒', ..])
            return Text(words.Meant(field.Member, text) ?? text, offset, place);
        var boxes = Box().Matches(text).Select(box =>
        {
            var label = box.Groups["label"].Value.Trim();
            return new NodeMember(label, offset, new(box.Groups["box"].Value == "☒" ? NodeKind.True : NodeKind.False, source, offset, place.Member(label)));
        });
        return new(NodeKind.Object, source, offset, place) { Members = [.. boxes] };
    }

    // «Quý I: Hoàn thành tốt nhiệm vụ»; a line without a colon is the first member alone.
    Node Item(EntryField field, string line, int offset, NodePath place)
    {
        var first = field.Inline[0];
        var end = field.Inline.Count > 1 ? line.LastIndexOf(':') : -1;
        var members = new List<NodeMember>();
        Add(first, end < 0 ? line : line[..end]);
        if (end >= 0 && !string.IsNullOrWhiteSpace(line[(end + 1)..]))
            Add(field.Inline[1], line[(end + 1)..]);
        return new(NodeKind.Object, source, offset, place) { Members = members };

        void Add(EntryField member, string text) =>
            members.Add(new(member.Path, offset, Read(member, new(0, CellKind.Text, text), offset, place.Member(member.Path))));
    }

    Node Text(string text, int offset, NodePath place) => new(NodeKind.Text, source, offset, place) { Text = text };

    static string Day(SheetCell cell, string text)
    {
        if (cell.Kind == CellKind.Month)
            return Shown(cell, text);
        // 1974 is a year that somebody typed, not the 27th of May 1905.
        if (cell.Kind is CellKind.Day or CellKind.Number && Of(text) is >= 1900 and <= 2100)
            return text;
        // A number in a column of days is a day that has lost its format.
        if (cell.Kind is CellKind.Day or CellKind.Number && Serial(text) is { } serial)
            return Iso(serial);
        var day = text.EndsWith(" 00:00:00", StringComparison.Ordinal) ? text[..^9] : text;
        return DateOnly.TryParseExact(day.Replace(" ", "", StringComparison.Ordinal), Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var typed) ? Iso(typed) : text;
    }

    // A time is the part of a day (ECMA-376 part 1, 18.17.4.2), whatever day stands before it.
    static string Time(SheetCell cell, string text) => cell.Kind is CellKind.Day or CellKind.Number && Of(text) is >= 0 and < 100_000 and var days && days % 1 is var part && (part > 0 || days == 0)
        ? TimeOnly.FromTimeSpan(TimeSpan.FromMinutes((double)decimal.Round(part * 1440) % 1440)).ToString("HH:mm", CultureInfo.InvariantCulture)
        : TypedText.Time(Shown(cell, text));

    static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // Day 60 is the 29 February 1900 that never was (ECMA-376 part 1, 18.17.4.1); nobody of today is that old.
    static DateOnly? Serial(string text) => Of(text) is > 60 and < 100_000 and var days ? DateOnly.FromDayNumber(new DateOnly(1899, 12, 30).DayNumber + (int)days) : null;

    static decimal? Of(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    // 12.0 and 12 are one number; binary fractions such as 0.42899999999999999 are what somebody typed as 0.429.
    static string Plain(decimal number) => Math.Round(number, 10).ToString("0.##########", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^-?\d{1,3}(\.\d{3})+$", RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();

    [GeneratedRegex(@"^\s*\d+(\s*,\s*\d+)+\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^(?<count>\d+)\s*\((?<share>[^()]*?)\s*%?\)$", RegexOptions.CultureInvariant)]
    private static partial Regex WithShare();

    [GeneratedRegex("(?<box>[☐☒])(?<label>[^☐☒]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Box();
}
