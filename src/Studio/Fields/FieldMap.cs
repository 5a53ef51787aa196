using Reports.Templates.Workbooks;

namespace Reports.Studio.Fields;

/// <summary>Every field and list that the page shows, by where it stands in the data: <c>members[].votes.htxs</c>.</summary>
sealed class FieldMap
{
    readonly Dictionary<string, KnownField> _fields = [];
    readonly Dictionary<string, KnownSheet> _lists = [];
    readonly List<KeyValuePair<string, KnownField>> _inOrder = [];

    public FieldMap(WorkbookPlan plan)
    {
        Plan = plan;
        Sheets = [.. plan.Layout.Steps.SelectMany(step => step.Sheets.Select((sheet, at) => new KnownSheet($"{step.Id}-{at + 1}", plan.Sheets.First(known => known.Sheet == sheet))))];
        foreach (var sheet in Sheets)
            Add(sheet);
    }

    public WorkbookPlan Plan { get; }

    public IReadOnlyList<KnownSheet> Sheets { get; }

    /// <summary>The keys of the data that any JSON may stand under.</summary>
    public IEnumerable<string> Free => Sheets.SelectMany(sheet => sheet.Plan.Sheet.Rest);

    /// <summary>The field of a pattern; null for none.</summary>
    public KnownField? Field(string pattern) => _fields.GetValueOrDefault(pattern);

    /// <summary>The sheet whose rows are the items of a list; null for a list that has none.</summary>
    public KnownSheet? List(string pattern) => _lists.GetValueOrDefault(pattern);

    /// <summary>The first field below a pattern that is shown.</summary>
    public (string Pattern, KnownField Field)? Below(string pattern, Func<Slot, bool> isShown)
    {
        foreach (var (known, field) in _inOrder)
        {
            if (known.StartsWith(pattern, StringComparison.Ordinal) && known.Length > pattern.Length && known[pattern.Length] is '.' or '[' && isShown(field.Slot))
                return (known, field);
        }

        return null;
    }

    void Add(KnownSheet sheet)
    {
        var plan = sheet.Plan;
        foreach (var table in plan.Tables)
            _lists[table.Path] = sheet;
        if (plan.Sheet.Records is { } records)
            _lists.TryAdd(records, sheet);
        IEnumerable<string> before = plan.Tables.Count > 0 ? plan.Tables.Select(table => table.Path + "[].") : [plan.Sheet.Records is { } list ? list + "[]." : ""];
        foreach (var pattern in before)
        {
            foreach (var slot in plan.Slots)
            {
                var field = new KnownField(sheet, slot);
                if (_fields.TryAdd(pattern + slot.Key, field))
                    _inOrder.Add(new(pattern + slot.Key, field));
            }
        }
    }
}

/// <summary>A sheet with the name that the page has for it.</summary>
sealed record KnownSheet(string Id, SheetPlan Plan);

sealed record KnownField(KnownSheet Sheet, Slot Slot);
