using Reports.Engine.Diagnostics;
using Reports.Templates.Entry;
using Reports.Templates.Facts;
using Reports.Templates.Json;
using Reports.Templates.Reading;
using Reports.Templates.Sheets;
using Reports.Templates.Workbooks;

namespace Reports.Templates.Collecting;

/// <summary>A table of answers, one member a row: what Google Forms or another questionnaire exports. Its headers are the headings of the members' form, or near to them.</summary>
sealed class AnswerTable
{
    /// <summary>The members' name stands in such a field of every form.</summary>
    const string Name = "member.name";

    // What a questionnaire adds by itself.
    static readonly HashSet<string> Added = [.. new[] { "Dấu thời gian", "Timestamp", "Địa chỉ email", "Email Address", "Tên người dùng", "Username", "Điểm số", "Score" }.Select(EntryWords.Folded)];

    // Forms say «Ngày, tháng, năm sinh», lists «Ngày sinh».
    static readonly (string Field, LineWords Title)[] Titles =
    [
        ("member.born_text", LineWords.Of(FactNames.Field<Member>(nameof(Member.Born)).Vietnamese)),
        ("member.admitted_text", LineWords.Of(FactNames.Field<Member>(nameof(Member.Admitted)).Vietnamese)),
    ];

    readonly string _file;
    readonly Sheet _sheet;
    readonly CleanForm _form;
    readonly Dictionary<int, Column> _columns = [];
    readonly Dictionary<int, string> _unknown = [];

    AnswerTable(string file, Sheet sheet, SheetRow header, CleanForm form)
    {
        (_file, _sheet, _form) = (file, sheet, form);
        FormLine? part = null;
        foreach (var cell in header.Cells.Where(cell => !cell.IsBlank))
        {
            if (ColumnOf(LineWords.Of(cell.Text), part) is not { } column || _columns.ContainsValue(column))
                _unknown[cell.Column] = cell.Text.Trim();
            else
                _columns[cell.Column] = column;
            if (_columns.TryGetValue(cell.Column, out var found) && found.Prose is not null)
                part = found.Line;
        }
    }

    /// <summary>The answers in a file, each as the form that the member would have handed in.</summary>
    /// <param name="sheets">The sheets of the file.</param>
    /// <param name="file">Its name.</param>
    /// <param name="forms">The forms whose headings its columns can have.</param>
    /// <param name="problems">Receives what was not read.</param>
    public static IReadOnlyList<FilledForm> Read(IReadOnlyList<Sheet> sheets, string file, IReadOnlyList<CleanForm> forms, DiagnosticBag problems)
    {
        var answers = new List<FilledForm>();
        foreach (var sheet in sheets)
        {
            var header = sheet.Rows.TakeWhile(row => row.Number <= HeaderRow.Within).FirstOrDefault(row => row.Cells.Any(cell => forms.Any(form => IsName(LineWords.Of(cell.Text), form))));
            if (header is null || forms.Select(form => new AnswerTable(file, sheet, header, form)).MaxBy(table => table._columns.Count) is not { IsOfReviews: true } table)
                continue;
            answers.AddRange(sheet.Rows.Where(row => row.Number > header.Number && table.HoldsSomething(row)).Select(table.Read));
            table.Report(problems);
        }

        if (answers.Count == 0)
            problems.Add(CollectProblems.NoAnswers(file));
        return answers;
    }

    bool IsOfReviews => _columns.Values.Any(column => column.Field == Name) && _columns.Values.Any(column => column.Field is null);

    static bool IsName(LineWords header, CleanForm form) => form.Lines.Any(line => line.Path == Name && header.Same(line.Label));

    Column? ColumnOf(LineWords header, FormLine? part)
    {
        if (Titles.FirstOrDefault(title => header.Same(title.Title)) is { Field: { } field })
            return new(null, field, null, null);
        var lines = _form.Lines;
        // «Tự đánh giá về cấp độ thực hiện» stands under every part: it is of the part before it.
        var at = part is null ? -1 : lines.ToList().FindIndex(line => ReferenceEquals(line, part));
        if (lines.Skip(at + 1).FirstOrDefault(line => line.IsAboveBoxes && header.Same(line.Label)) is { } above)
            return new(above, null, null, above.Path);
        if (lines.FirstOrDefault(line => line is { Path: not null, Options.Count: 0, IsAboveBoxes: false } && header.Same(line.Label)) is { } single)
            return new(single, single.Path, null, null);
        var near = lines.Where(line => line.Prose is not null && line.Label.Count > 0).Select(line => (Line: line, Weight: Weight(line.Label, header))).MaxBy(line => line.Weight);
        return near.Weight >= 0.8 ? new(near.Line, null, near.Line.Prose, null) : null;
    }

    // A questionnaire may shorten a heading; the first words are those that tell.
    static double Weight(LineWords label, LineWords header) =>
        header.Count >= 3 && label.HasAt(0, header) || label.Count >= 3 && header.HasAt(0, label) ? 1 : label.Likeness(header);

    bool HoldsSomething(SheetRow row) => row.Cells.Any(cell => !cell.IsBlank && _columns.ContainsKey(cell.Column));

    FilledForm Read(SheetRow row)
    {
        var filled = new FilledForm(_file, _form) { IsAnswer = true };
        foreach (var (at, column) in _columns)
        {
            if (row[at] is not { IsBlank: false } cell)
                continue;
            var text = CellReader.Shown(cell, cell.Text.Trim());
            var place = Place(row.Number, at);
            if (column.Field is { } field)
                filled.Fields[field] = new(Handwriting.Of(text), place);
            else if (column.Boxes is { } boxes)
                Tick(filled, boxes, text, place);
            else if (Paragraphs(text, place) is { Count: > 0 } paragraphs)
                (filled.Prose.TryGetValue(column.Prose!, out var known) ? known : filled.Prose[column.Prose!] = []).AddRange(paragraphs);
        }

        return filled;
    }

    void Tick(FilledForm filled, string boxes, string text, Location place)
    {
        var words = LineWords.Of(text);
        var options = _form.Lines.Where(line => line.Path == boxes).SelectMany(line => line.Options).ToList();
        if (options.Find(option => option.Same(words)) is { } chosen)
            filled.Boxes[boxes] = [new(chosen, true, place)];
        else
            filled.Findings.Add(CollectProblems.NoLevel(place, text, [.. options.Select(option => option.Text.Trim())]));
    }

    static List<WrittenText> Paragraphs(string text, Location place) =>
        [.. text.Split('\n').Select(Handwriting.Paragraph).Where(line => line.Length > 0).Select(line => new WrittenText(line, place))];

    void Report(DiagnosticBag problems)
    {
        foreach (var (column, title) in _unknown.Where(unknown => !Added.Contains(EntryWords.Folded(unknown.Value))))
        {
            var cells = _sheet.Rows.Where(row => row[column] is { IsBlank: false }).Skip(1).ToList();
            if (cells.Count > 0)
                problems.Add(WorkbookProblems.UnknownColumn(Place(cells[0].Number, column), title, cells.Count, Nearest.To(title, _form.Lines.Select(line => line.Label.Text.Trim()))));
        }
    }

    CellLocation Place(int row, int column) => new(_file, _sheet.Name, _sheet.Number, row, column, "$");

    /// <summary>What a column is: a field, the text of a part, or a choice.</summary>
    sealed record Column(FormLine? Line, string? Field, string? Prose, string? Boxes);
}
