using Reports.Templates.Entry;
using Reports.Templates.Json;
using Reports.Templates.Reading;
using Reports.Templates.Sheets;
using Reports.Templates.Workbooks;

namespace Reports.Templates.Collecting;

/// <summary>A table of answers, one member a row: what Google Forms or another questionnaire exports. Its headers are the headings of the members' form, or near to them.</summary>
sealed class AnswerTable
{
    /// <summary>How alike a header and a heading are at least; 1 for the same words.</summary>
    const double Near = 0.8;

    /// <summary>The members' name stands in such a field of every form.</summary>
    const string Name = "member.name";

    static readonly string About = LineWords.Of("về")[0];

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
    readonly Dictionary<int, string> _doubled = [];

    AnswerTable(string file, Sheet sheet, SheetRow header, CleanForm form)
    {
        (_file, _sheet, _form) = (file, sheet, form);
        FormLine? part = null;
        foreach (var cell in header.Cells.Where(cell => !cell.IsBlank))
        {
            var title = cell.Text.Trim();
            if (ColumnOf(LineWords.Of(title), part) is not { } column)
                _unknown[cell.Column] = title;
            else if (_columns.Values.Any(known => (known.Field, known.Prose, known.Boxes) == (column.Field, column.Prose, column.Boxes)))
                _doubled[cell.Column] = title;
            else
            {
                _columns[cell.Column] = column;
                part = column.Prose is null ? part : column.Line;
            }
        }
    }

    /// <summary>The answers in a file, each as the form that the member would have handed in.</summary>
    /// <param name="forms">The forms whose headings its columns can have.</param>
    public static IReadOnlyList<FilledForm> Read(IReadOnlyList<Sheet> sheets, string file, IReadOnlyList<CleanForm> forms, DiagnosticBag problems)
    {
        var answers = new List<FilledForm>();
        var others = new List<Diagnostic>();
        foreach (var sheet in sheets)
        {
            var header = sheet.Rows.TakeWhile(row => row.Number <= HeaderRow.Within).FirstOrDefault(row => row.Cells.Any(cell => forms.Any(form => IsName(LineWords.Of(cell.Text), form))));
            if (header is null || forms.Select(form => new AnswerTable(file, sheet, header, form)).MaxBy(table => table._columns.Count) is not { IsOfReviews: true } table)
            {
                if (sheet.FilledBelow(0) is { Count: > 0 } filled)
                    others.Add(WorkbookProblems.UnknownSheet(new(file, sheet.Name, sheet.Number, sheet.Rows[0].Number, 1, "$"), filled.Values.Sum(column => column.Count), null));
                continue;
            }

            answers.AddRange(sheet.Rows.Where(row => row.Number > header.Number && table.HoldsSomething(row)).Select(table.Read));
            table.Report(header.Number, problems);
        }

        if (answers.Count == 0)
            problems.Add(CollectProblems.NoAnswers(file));
        else
            problems.AddRange(others);
        return answers;
    }

    bool IsOfReviews => _columns.Values.Any(column => column.Field == Name) && _columns.Values.Any(column => column.Field is null);

    static bool IsName(LineWords header, CleanForm form) => form.Lines.Any(line => line.Path == Name && header.Same(line.Label));

    Column? ColumnOf(LineWords header, FormLine? part)
    {
        if (Titles.FirstOrDefault(title => header.Same(title.Title)) is { Field: { } field })
            return new(null, field, null, null);
        var lines = _form.Lines;
        if (BoxesOf(header, part) is { } boxes)
            return new(null, null, null, boxes);
        if (lines.FirstOrDefault(line => line is { Path: not null, Options.Count: 0, IsAboveBoxes: false } && header.Same(line.Label)) is { } single)
            return new(single, single.Path, null, null);
        var near = lines.Where(line => line is { Prose: not null, IsAboveBoxes: false, Label.Count: > 0 }).Select(line => (Line: line, Weight: Weight(line.Label, header))).MaxBy(line => line.Weight);
        return near.Weight >= Near ? new(near.Line, null, near.Line.Prose, null) : null;
    }

    // «Tự đánh giá về cấp độ thực hiện» stands under every part: it is of the part before it. The boxes of a level stand one below the other under their heading.
    string? BoxesOf(LineWords header, FormLine? part)
    {
        var lines = _form.Lines;
        var isPassed = part is null;
        for (var at = 0; at + 1 < lines.Count; at++)
        {
            if (isPassed && lines[at].Options.Count == 0 && lines[at + 1] is { Options.Count: > 0, Path: { } path } && Weight(lines[at].Label, header) >= Near)
                return path;
            isPassed |= ReferenceEquals(lines[at], part);
        }

        return null;
    }

    // A questionnaire may shorten a heading; the first words are those that tell, with «Về» before them or without.
    double Weight(LineWords label, LineWords header)
    {
        var (of, said) = (WithoutAbout(label), WithoutAbout(header));
        if (of.Count >= 3 && said.HasAt(0, of) || said.Count >= 3 && of.HasAt(0, said))
            return 1;
        var isOnly = of.HasAt(0, said) && _form.Lines.Count(line => line.Options.Count == 0 && WithoutAbout(line.Label).HasAt(0, said)) == 1;
        return isOnly && said.Count > 0 ? 1 : of.Likeness(said);
    }

    static LineWords WithoutAbout(LineWords words) => words.Count > 1 && words[0] == About ? LineWords.Of(words.After(1)) : words;

    bool HoldsSomething(SheetRow row) => row.Cells.Any(cell => !cell.IsBlank && _columns.ContainsKey(cell.Column));

    FilledForm Read(SheetRow row)
    {
        var filled = new FilledForm(_file, _form) { IsAnswer = true, Place = Place(row.Number, _columns.First(column => column.Value.Field == Name).Key) };
        foreach (var (at, column) in _columns)
        {
            if (row[at] is not { IsBlank: false } cell)
                continue;
            var place = Place(row.Number, at);
            if (cell.Kind is CellKind.Error or CellKind.Uncomputed)
            {
                filled.Findings.Add(WorkbookProblems.BrokenFormula(place, cell.Text));
                continue;
            }

            var text = CellReader.Shown(cell, cell.Text.Trim());
            if (column.Field is { } field)
                filled.Fields[field] = new(Handwriting.Of(text), place);
            else if (column.Boxes is { } boxes)
                Tick(filled, boxes, text, place);
            else if (Paragraphs(text, place) is { Count: > 0 } paragraphs)
                filled.Write(column.Prose!, paragraphs);
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

    void Report(int header, DiagnosticBag problems)
    {
        var filled = _sheet.FilledBelow(header);
        // Cells to the right of the last header belong to no question either.
        foreach (var (column, title) in filled.Keys.Where(column => !_columns.ContainsKey(column) && !_doubled.ContainsKey(column)).Order()
            .Select(column => (column, _unknown.GetValueOrDefault(column, ""))).Where(unknown => !Added.Contains(EntryWords.Folded(unknown.Item2))))
            problems.Add(WorkbookProblems.UnknownColumn(Place(filled[column].Row, column), title, filled[column].Count, Nearest.To(title, _form.Lines.Select(line => line.Label.Text.Trim()).Where(label => label != title))));
        problems.AddRange(_doubled.Where(doubled => filled.ContainsKey(doubled.Key)).Select(doubled => WorkbookProblems.Twice(Place(filled[doubled.Key].Row, doubled.Key), doubled.Value)));
    }

    CellLocation Place(int row, int column) => new(_file, _sheet.Name, _sheet.Number, row, column, "$");

    /// <summary>What a column is: a field, the text of a part, or a choice.</summary>
    sealed record Column(FormLine? Line, string? Field, string? Prose, string? Boxes);
}
