using Reports.Engine.Vietnamese;
using Reports.Templates.Entry;
using Reports.Templates.Json;
using Reports.Templates.Reading;
using Reports.Templates.Sheets;

namespace Reports.Templates.Workbooks;

/// <summary>Reads the sheets of a workbook as one year: columns and fields are found by their keys and titles, never by their place.</summary>
sealed class WorkbookReader
{
    readonly IReadOnlyList<SheetPlan> _plans;
    readonly WorkbookReading _reading;
    readonly DiagnosticBag _problems;

    public WorkbookReader(WorkbookPlan plan, string file, DiagnosticBag problems)
    {
        _plans = plan.Sheets;
        _problems = problems;
        var source = new SheetSource(file) { Names = FactNames.Of };
        _reading = new(source, new(plan.Words, source), new(source, NodeKind.Object, NodePath.Root, source.Add(new("", 0, []), 1, 1)), problems);
    }

    /// <summary>The year; lists that own others are read before them.</summary>
    public Node Read(IReadOnlyList<Sheet> sheets)
    {
        foreach (var (sheet, plan) in Matched([.. sheets.Where(sheet => !GuideSheets.IsOne(sheet) && sheet.Rows.Any(row => row.Cells.Any(cell => !cell.IsBlank)))]).OrderBy(match => Turn(match.Plan)))
        {
            if (plan.IsRest)
                new RestSheetReader(_reading, sheet).Read();
            else if (plan.Tables.Count > 0)
                new TableSheetReader(_reading, sheet, plan).Read();
            else
                new FieldSheetReader(_reading, sheet, plan).Read();
        }

        return _reading.Root.Build();
    }

    /// <summary>The sheets to read, one for each plan; the others are reported.</summary>
    List<SheetMatch> Matched(IReadOnlyList<Sheet> sheets)
    {
        var own = sheets.Select(sheet => OwnPlan(sheet) is { } plan ? new SheetMatch(sheet, plan) : null).OfType<SheetMatch>().ToList();
        // Of copies the one that kept the name is the first.
        var matched = own.GroupBy(match => match.Plan).Select(same => same.FirstOrDefault(match => IsTitled(match.Sheet, match.Plan)) ?? same.First()).ToList();
        foreach (var again in own.Except(matched))
            _problems.Add(WorkbookProblems.SheetTwice(Corner(again.Sheet), matched.First(first => first.Plan == again.Plan).Sheet.Name, Cells(again.Sheet)));

        foreach (var sheet in sheets.Except(own.Select(match => match.Sheet)))
        {
            if (PlanByHeader(sheet) is not { } plan || matched.Exists(match => match.Plan == plan && TableSheetReader.HoldsRows(match.Sheet, plan)))
            {
                _problems.Add(WorkbookProblems.UnknownSheet(Corner(sheet), Cells(sheet), Nearest.To(sheet.Name, _plans.Select(known => known.Sheet.Title))));
                continue;
            }

            matched.RemoveAll(match => match.Plan == plan);
            matched.Add(new(sheet, plan));
        }

        return matched;
    }

    CellLocation Corner(Sheet sheet) => _reading.Source.At(sheet, sheet.Rows[0].Number, 1);

    static int Cells(Sheet sheet) => sheet.Rows.SelectMany(row => row.Cells).Count(cell => !cell.IsBlank);

    static bool IsTitled(Sheet sheet, SheetPlan plan) => EntryWords.Folded(plan.Sheet.Title) == EntryWords.Folded(sheet.Name);

    static int Turn(SheetPlan plan) => plan switch
    {
        { IsRest: true } => 3,
        _ when plan.Sheet.Records is not null || plan.Tables.Any(table => table.Owner is not null) => 2,
        { Tables.Count: > 0 } => 1,
        _ => 0,
    };

    /// <summary>By the mark in the corner, else by the name of the tab.</summary>
    SheetPlan? OwnPlan(Sheet sheet)
    {
        var marks = sheet.Rows.Take(HeaderRow.Within).SelectMany(row => row.Cells).Where(cell => cell.Text.StartsWith('@')).Select(cell => cell.Text.Trim()).ToHashSet();
        return _plans.FirstOrDefault(plan => marks.Contains(plan.Marker)) ?? _plans.FirstOrDefault(plan => IsTitled(sheet, plan));
    }

    /// <summary>By the headers, where they are those of one list more than of any other: of a list, which has no tab, two are enough.</summary>
    SheetPlan? PlanByHeader(Sheet sheet)
    {
        var known = _plans.Where(plan => plan.Tables.Count > 0).Select(plan => (Plan: plan, HeaderRow.Find(sheet, plan)?.Matches))
            .Where(known => known.Matches >= Math.Min(sheet.Name.Length == 0 ? 2 : 3, known.Plan.Slots.Count)).OrderByDescending(known => known.Matches).ToList();
        return known is [var only] ? only.Plan : known is [var first, var second, ..] && (first.Matches > second.Matches || sheet.Name.Length == 0) ? first.Plan : null;
    }

    sealed record SheetMatch(Sheet Sheet, SheetPlan Plan);
}

/// <summary>The sheets that tell something and hold nothing: what to do, the words of lists, the findings of a check.</summary>
static class GuideSheets
{
    public const string Guide = "Hướng dẫn";
    public const string Lists = "Danh mục";
    public const string Findings = "Phát hiện";

    public static bool IsOne(Sheet sheet) => Spelling.Normalize(sheet.Name) is Guide or Lists or Findings;
}

/// <summary>What the sheets of one workbook are read into.</summary>
/// <param name="Root">The year as far as it is read.</param>
sealed record WorkbookReading(SheetSource Source, CellReader Cells, NodeBuilder Root, DiagnosticBag Problems)
{
    readonly Dictionary<string, Owners> _owners = [];

    /// <summary>The items of a list, by the path of the list, for sheets whose rows belong to them.</summary>
    public Owners OwnersOf(string path) => _owners.TryGetValue(path, out var owners) ? owners : _owners[path] = new();

    /// <summary>False for a cell that holds nothing that could be read, and then there is a finding where it is broken.</summary>
    public bool IsReadable(Sheet sheet, int row, SheetCell? cell, NodePath place)
    {
        if (cell is null || cell.IsBlank)
            return false;
        if (cell.Kind is not (CellKind.Error or CellKind.Uncomputed))
            return true;
        Problems.Add(WorkbookProblems.BrokenFormula(Source.At(sheet, row, cell.Column, place.ToString()), cell.Text));
        return false;
    }
}

/// <summary>The items of a list by what somebody calls them: their number, or their name where only one has it.</summary>
sealed class Owners
{
    readonly Dictionary<string, NodeBuilder> _byNumber = [];
    readonly Dictionary<string, List<NodeBuilder>> _byName = [];

    public void Add(NodeBuilder item, string number, string? name)
    {
        _byNumber.TryAdd(number, item);
        if (name is not null)
            (_byName.TryGetValue(EntryWords.Folded(name), out var items) ? items : _byName[EntryWords.Folded(name)] = []).Add(item);
    }

    /// <summary>The items that a name or number can mean.</summary>
    public IReadOnlyList<NodeBuilder> Find(string named)
    {
        if (_byName.TryGetValue(EntryWords.Folded(named), out var items))
            return items;
        // «12. Lò Thị Hải Yến» where two have one name.
        var number = named.Split('.', 2)[0].Trim();
        return _byNumber.TryGetValue(number, out var item) ? [item] : [];
    }
}
