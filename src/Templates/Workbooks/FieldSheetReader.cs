using System.Text;
using Reports.Engine.Vietnamese;
using Reports.Templates.Entry;
using Reports.Templates.Json;
using Reports.Templates.Sheets;

namespace Reports.Templates.Workbooks;

/// <summary>Reads a sheet of fields: key, label, value; lists go on in the rows below. With records, a column says whose fields they are.</summary>
sealed class FieldSheetReader
{
    public const string LabelTitle = "Mục";
    public const string ValueTitle = "Nội dung";
    public const string HelpTitle = "Hướng dẫn";

    const string HeadingMark = "# ";

    readonly WorkbookReading _reading;
    readonly Sheet _sheet;
    readonly SheetPlan _plan;
    readonly Sentence? _ownerTitle;
    NodeBuilder? _owner;
    string _ownerName = "";
    Slot? _slot;
    EntryGroup? _group;
    readonly List<(string Text, int Offset)> _lines = [];

    public FieldSheetReader(WorkbookReading reading, Sheet sheet, SheetPlan plan)
    {
        (_reading, _sheet, _plan) = (reading, sheet, plan);
        _ownerTitle = plan.Sheet.Records is { } records ? EntryField.MemberAt(typeof(BranchYear), records).Name : null;
        _owner = _ownerTitle is null ? reading.Root : null;
    }

    public void Read()
    {
        var columns = FieldColumns.Find(_sheet, _plan, _ownerTitle?.Vietnamese);
        foreach (var row in _sheet.Rows.Where(row => row.Number > columns.HeaderRow))
            Read(row, columns);
        EndList();
        foreach (var (column, cells) in _sheet.FilledBelow(columns.HeaderRow).Where(column => !columns.Hold(column.Key)))
            _reading.Problems.Add(WorkbookProblems.UnknownColumn(_reading.Source.At(_sheet, cells.Row, column), "", cells.Count, null));
    }

    void Read(SheetRow row, FieldColumns columns)
    {
        var key = Text(row, columns.Key);
        var label = Text(row, columns.Label);
        var value = row[columns.Value] is { IsBlank: false } cell ? cell : null;
        if (Text(row, columns.Owner) is { Length: > 0 } owner && owner != _ownerName)
            TurnTo(owner, row, columns);

        if (key.Length == 0 && label.Length == 0)
        {
            // Only lists go on below; anything else would be a value that nobody meant for the field above.
            _slot = _slot is { IsList: true } ? _slot : null;
            GoOn(row, value);
            return;
        }

        EndList();
        if (HeadingOf(key, label, value) is { } group)
        {
            (_group, _slot) = (group, null);
            return;
        }

        _slot = SlotOf(key, label);
        _group = _slot?.Group ?? _group;
        if (_slot is null)
        {
            if (value is not null || label.Length == 0)
                _reading.Problems.Add(WorkbookProblems.NoField(_reading.Source.At(_sheet, row.Number, value?.Column ?? columns.Key), label));
            return;
        }

        if (_owner is null)
        {
            if (value is not null && _ownerName.Length == 0)
                _reading.Problems.Add(WorkbookProblems.UnknownOwner(_reading.Source.At(_sheet, row.Number, columns.Owner), _ownerTitle!, "", false));
            return;
        }

        _reading.Source.Place(_owner.PlaceOf(_slot.Key).ToString(), _reading.Source.Add(_sheet, row.Number, columns.Value));
        GoOn(row, value);
    }

    /// <summary>Takes the value of a row: of a list it is one of several.</summary>
    void GoOn(SheetRow row, SheetCell? value)
    {
        if (value is null || (_slot is not null && _owner is null))
            return;
        if (_slot is null)
        {
            _reading.Problems.Add(WorkbookProblems.NoField(_reading.Source.At(_sheet, row.Number, value.Column), ""));
            return;
        }

        var place = _owner!.PlaceOf(_slot.Key);
        if (!_reading.IsReadable(_sheet, row.Number, value, place))
            return;
        var at = _reading.Source.Add(_sheet, row.Number, value.Column);
        if (_slot.IsList)
        {
            _lines.Add((CellReader.Shown(value, value.Text.Trim()), at));
            return;
        }

        if (!_owner.Set(_slot.Key, _reading.Cells.Read(_slot.Cell, value, at, place)))
            _reading.Problems.Add(WorkbookProblems.Twice(_reading.Source.At(_sheet, row.Number, value.Column, place.ToString()), _slot.Label));
    }

    void EndList()
    {
        if (_lines.Count == 0 || _slot is null || _owner is null)
            return;
        var place = _owner.PlaceOf(_slot.Key);
        var lines = _lines.Select(line => (Spelling.Normalize(line.Text), line.Offset)).ToList();
        var value = _reading.Cells.Items(_slot.Cell, lines, _lines[0].Offset, place);
        if (!_owner.Set(_slot.Key, value))
            _reading.Problems.Add(WorkbookProblems.Twice((CellLocation)_reading.Source.At(_lines[0].Offset, "$"), _slot.Label));
        _lines.Clear();
    }

    void TurnTo(string owner, SheetRow row, FieldColumns columns)
    {
        EndList();
        (_ownerName, _slot, _group) = (owner, null, null);
        var found = _reading.OwnersOf(_plan.Sheet.Records!).Find(owner);
        _owner = found.Count == 1 ? found[0] : null;
        if (_owner is null)
            _reading.Problems.Add(WorkbookProblems.UnknownOwner(_reading.Source.At(_sheet, row.Number, columns.Owner), _ownerTitle!, owner, found.Count > 1));
    }

    EntryGroup? HeadingOf(string key, string label, SheetCell? value) =>
        value is not null || _plan[key] is not null ? null
        : _plan.Sheet.Groups.FirstOrDefault(group => IsKeyOf(group, key)) ?? (key.Length == 0 ? _plan.Sheet.Groups.FirstOrDefault(group => EntryWords.Folded(Heading(group, _plan)) == EntryWords.Folded(label)) : null);

    Slot? SlotOf(string key, string label)
    {
        if (_plan[key] is { } keyed)
            return keyed;
        var named = _plan.Labelled(label).ToList();
        return named.FirstOrDefault(slot => slot.Group == _group) ?? (named.Count == 1 ? named[0] : null);
    }

    /// <summary>What stands above the fields of a group.</summary>
    public static string Heading(EntryGroup group, SheetPlan plan) =>
        group.Title ?? EntryField.MemberAt(plan.Sheet.Records is null ? typeof(BranchYear) : EntryField.TypeAt(typeof(BranchYear), plan.Sheet.Records + "[]"), group.Of!).Name.Vietnamese;

    /// <summary>The hidden key of a heading.</summary>
    public static string HeadingKey(EntryGroup group) => $"{HeadingMark}{group.Of ?? group.Title}";

    static bool IsKeyOf(EntryGroup group, string key) => key.StartsWith(HeadingMark, StringComparison.Ordinal) && key.AsSpan(HeadingMark.Length).SequenceEqual(group.Of ?? group.Title);

    static string Text(SheetRow row, int column) => column > 0 && row[column] is { } cell ? Spelling.Normalize(CellReader.Shown(cell, cell.Text.Trim())) : "";
}

/// <summary>The columns of a sheet of fields; 0 for one that it does not have.</summary>
readonly record struct FieldColumns(int HeaderRow, int Key, int Owner, int Label, int Value, int Help)
{
    public bool Hold(int column) => column == Key || column == Owner || column == Label || column == Value || column == Help;

    public static FieldColumns Find(Sheet sheet, SheetPlan plan, string? owner)
    {
        foreach (var row in sheet.Rows.TakeWhile(row => row.Number <= Workbooks.HeaderRow.Within))
        {
            if (Titled(row, FieldSheetReader.LabelTitle) is > 0 and var label && Titled(row, FieldSheetReader.ValueTitle) is > 0 and var value)
                return new(row.Number, Marked(row, plan) is > 0 and var marked ? marked : Keys(sheet, plan), owner is null ? 0 : Titled(row, owner), label, value, Titled(row, FieldSheetReader.HelpTitle));
        }

        var key = Keys(sheet, plan);
        var labels = Most(sheet, text => plan.Labelled(text).Any());
        return new(0, key, owner is null ? 0 : key + 1, labels, labels + 1, labels + 2);
    }

    static int Titled(SheetRow row, string title) => row.Cells.FirstOrDefault(cell => EntryWords.Folded(cell.Text) == EntryWords.Folded(title))?.Column ?? 0;

    // The corner is above the keys, wherever somebody moved their column.
    static int Marked(SheetRow row, SheetPlan plan) => row.Cells.FirstOrDefault(cell => cell.Text == plan.Marker)?.Column ?? 0;

    static int Keys(Sheet sheet, SheetPlan plan) => Most(sheet, text => plan[text] is not null);

    static int Most(Sheet sheet, Func<string, bool> isKnown) => sheet.Rows.SelectMany(row => row.Cells).Where(cell => cell.Kind == CellKind.Text && isKnown(cell.Text.Trim()))
        .GroupBy(cell => cell.Column).OrderByDescending(column => column.Count()).Select(column => column.Key).FirstOrDefault();
}

/// <summary>Reads the sheet of what has no other place: a path and its JSON in each row.</summary>
sealed class RestSheetReader(WorkbookReading reading, Sheet sheet)
{
    public const string PathTitle = "Đường dẫn";
    public const string ValueTitle = "Giá trị (JSON)";

    public void Read()
    {
        var header = sheet.Rows.FirstOrDefault(row => row.Cells.Any(cell => EntryWords.Folded(cell.Text) == EntryWords.Folded(PathTitle)));
        foreach (var row in sheet.Rows.Where(row => header is not null && row.Number > header.Number))
        {
            var texts = row.Cells.Where(cell => !cell.IsBlank).ToList();
            if (texts.Count == 0)
                continue;
            var path = texts[0].Text.Trim();
            var at = reading.Source.Add(sheet, row.Number, texts[^1].Column);
            var json = string.Concat(texts.Skip(1).Select(cell => cell.Text));
            if (NodeReader.Read(new JsonSource("", Encoding.UTF8.GetBytes(json)), new DiagnosticBag()) is not { } value || !reading.Root.Set(path, Moved(value, at, reading.Root.PlaceOf(path))))
                reading.Problems.Add(WorkbookProblems.NotJson(reading.Source.At(sheet, row.Number, texts[^1].Column), path));
        }
    }

    Node Moved(Node value, int at, NodePath place) => new(value.Kind, reading.Source, at, place)
    {
        Text = value.Text,
        Items = [.. value.Items.Select((item, index) => Moved(item, at, place.Item(index)))],
        Members = [.. value.Members.Select(member => new NodeMember(member.Name, at, Moved(member.Value, at, place.Member(member.Name))))],
    };
}
