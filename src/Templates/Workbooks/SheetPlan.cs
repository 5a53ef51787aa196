using System.Runtime.CompilerServices;
using Reports.Templates.Editions;
using Reports.Templates.Entry;

namespace Reports.Templates.Workbooks;

/// <summary>A sheet of the workbook, resolved: what its rows or columns hold.</summary>
/// <param name="Slots">Its fields in their order; counts by words have one for each word of all editions.</param>
/// <param name="Tables">The lists whose items are its rows; none for a sheet of fields.</param>
sealed record SheetPlan(EntrySheet Sheet, IReadOnlyList<Slot> Slots, IReadOnlyList<TablePlan> Tables)
{
    /// <summary>The key of the column of an item's number.</summary>
    public const string NumberKey = "#";

    /// <summary>The key of the column that names the list of a row.</summary>
    public const string ListKey = "@list";

    /// <summary>The key of the column that names the item that a row belongs to.</summary>
    public const string OwnerKey = "@owner";

    readonly Dictionary<string, Slot> _byKey = Slots.DistinctBy(slot => slot.Key).ToDictionary(slot => slot.Key);
    readonly ILookup<string, Slot> _byLabel = Slots.ToLookup(slot => slot.Folded);

    /// <summary>What the hidden cell in the corner says, so that a renamed sheet is known.</summary>
    public string Marker => "@" + (Sheet.Rest.Count > 0 ? "rest" : Tables.Count > 0 ? Tables[0].Path : Slots[0].Key) + (Sheet.Records is null ? "" : "+");

    /// <summary>True for the sheet of what has no other place.</summary>
    public bool IsRest => Sheet.Rest.Count > 0;

    public Slot? this[string key] => _byKey.GetValueOrDefault(key);

    /// <summary>The slots of a label, or of a heading alone where only one has it.</summary>
    public IEnumerable<Slot> Labelled(string label) => _byLabel[EntryWords.Folded(label)];

    public static SheetPlan Of(EntrySheet sheet, EntryWords words)
    {
        var root = sheet.Records is null ? typeof(BranchYear) : EntryField.TypeAt(typeof(BranchYear), sheet.Records + "[]");
        if (sheet.Tables.Count == 0)
            return new(sheet, [.. sheet.Groups.SelectMany(group => Grouped(root, group, words))], []);

        var record = EntryField.TypeAt(typeof(BranchYear), sheet.Tables[0].Path + "[]");
        var slots = sheet.Fields.SelectMany(field => SlotsOf(EntryField.Of(record, field, sheet.Details), "", null, words, isColumn: true));
        return new(sheet, [.. slots], [.. sheet.Tables.Select(table => new TablePlan(table, table.Name ?? EntryField.MemberAt(typeof(BranchYear), table.Path).Name.Vietnamese))]);
    }

    static IEnumerable<Slot> Grouped(Type root, EntryGroup group, EntryWords words)
    {
        var record = EntryField.TypeAt(root, group.Of);
        return group.Fields.SelectMany(field => SlotsOf(EntryField.Of(record, field, group.Details), group.Of is null ? "" : group.Of + ".", group, words, isColumn: false));
    }

    static IEnumerable<Slot> SlotsOf(EntryField field, string prefix, EntryGroup? group, EntryWords words, bool isColumn)
    {
        if (field.Kind != EntryKind.Counts)
            return [new(prefix + field.Path, field.Title, field, null, group)];
        var before = field.Title.Length == 0 ? "" : field.Title + ": ";
        return words.Of(field.Member).Select(word => new Slot($"{prefix}{field.Path}.{word.Written}", isColumn ? before + word.Label : $"{before}{word.Label}", field, word.Written, group));
    }
}

/// <summary>The workbooks of a catalogue: their sheets, and the words that cells take. Made once, since a workbook of a year is read in ten milliseconds.</summary>
sealed record WorkbookPlan(EntryLayout Layout, EntryWords Words, IReadOnlyList<SheetPlan> Sheets)
{
    static readonly ConditionalWeakTable<Catalogue, WorkbookPlan> Made = [];

    public static WorkbookPlan Of(Catalogue catalogue, DiagnosticBag problems)
    {
        if (Made.TryGetValue(catalogue, out var known))
            return known;
        var found = new DiagnosticBag();
        var layout = EntryLayout.Load(catalogue, found);
        var words = new EntryWords(catalogue);
        var plan = new WorkbookPlan(layout, words, [.. layout.Sheets.Select(sheet => SheetPlan.Of(sheet, words))]);
        problems.AddRange(found);
        // Problems are reported to every caller.
        if (!found.HasErrors)
            Made.AddOrUpdate(catalogue, plan);
        return plan;
    }
}

/// <summary>A field row or a column.</summary>
/// <param name="Key">Its path from the year or from the item: <c>votes.htxs</c>.</param>
/// <param name="Label">What stands beside or above it.</param>
/// <param name="Word">The word whose count it is; null for a field of its own.</param>
/// <param name="Group">The heading it stands under; null for a column.</param>
sealed record Slot(string Key, string Label, EntryField Field, string? Word, EntryGroup? Group)
{
    /// <summary>How its cells are written: a count of a word is a count.</summary>
    public EntryField Cell { get; } = Word is null ? Field : Field with { Kind = EntryKind.Count };

    /// <summary>The label as headers are compared.</summary>
    public string Folded { get; } = EntryWords.Folded(Label);

    /// <summary>True when it may take several rows, one below the other.</summary>
    public bool IsList => Cell.Kind is EntryKind.Prose or EntryKind.Texts or EntryKind.Items;
}

/// <summary>A list whose items are rows.</summary>
/// <param name="Name">What rows call it.</param>
sealed record TablePlan(EntryTable Entry, string Name)
{
    public string Path => Entry.Path;

    /// <summary>The list whose items own the lists; null for a list of the year itself.</summary>
    public string? Owner => Path.IndexOf("[].", StringComparison.Ordinal) is > 0 and var end ? Path[..end] : null;

    /// <summary>The path of the list from its owner, or from the year.</summary>
    public string Below => Owner is { } owner ? Path[(owner.Length + 3)..] : Path;

    /// <summary>What the column that names the owner is called: the title of the owners' list.</summary>
    public Sentence? OwnerTitle => Owner is { } owner ? EntryField.MemberAt(typeof(BranchYear), owner).Name : null;
}
