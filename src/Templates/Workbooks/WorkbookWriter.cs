using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Reports.Engine.Packaging;
using Reports.Templates.Editions;
using Reports.Templates.Entry;
using Reports.Templates.Json;
using Reports.Templates.Reading;

namespace Reports.Templates.Workbooks;

/// <summary>Writes a year as a workbook: a sheet for each of the layout's, a guide before them, the lists of words after them.</summary>
static class WorkbookWriter
{
    /// <summary>The bytes of the .xlsx: same year, same bytes.</summary>
    public static byte[] Write(WorkbookPlan plan, WritingContext context, Node year)
    {
        var lists = new ChoiceLists();
        var written = new WrittenNodes(year);
        // What is left for the last sheet is known when all others are made.
        var pages = plan.Sheets.OrderBy(sheet => sheet.IsRest)
            .Select(sheet => (Plan: sheet, Page: sheet.IsRest ? RestSheetWriter.Make(sheet, written)
                : sheet.Tables.Count > 0 ? new TableSheetWriter(sheet, context, lists, written).Make(year)
                : new FieldSheetWriter(sheet, context, lists, written).Make(year)))
            .ToList();

        List<SheetWriter> all = [GuideSheetWriter.Make(plan.Layout, pages), .. pages.Select(page => page.Page), lists.Page()];
        return Zipped(all);
    }

    static byte[] Zipped(List<SheetWriter> pages)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            document.CompressionOption = System.IO.Packaging.CompressionOption.NotCompressed;
            var workbook = document.AddNewPart<WorkbookPart>("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "workbook");
            var styles = workbook.AddNewPart<WorkbookStylesPart>("styles");
            styles.Stylesheet = SheetStyles.Make();
            var sheets = new DocumentFormat.OpenXml.Spreadsheet.Sheets();
            var texts = new SharedTexts();
            foreach (var (page, number) in pages.Select((page, index) => (page, index + 1)))
            {
                var id = "sheet" + number.ToString(CultureInfo.InvariantCulture);
                page.WriteTo(workbook.AddNewPart<WorksheetPart>(id), texts);
                sheets.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = page.Name, SheetId = (uint)number, Id = id, State = page.IsHidden ? SheetStateValues.Hidden : null });
            }

            texts.WriteTo(workbook.AddNewPart<SharedStringTablePart>("texts"));
            workbook.Workbook = new Workbook(new BookViews(new WorkbookView { ActiveTab = 0 }), sheets, new DefinedNames(pages.SelectMany(Titles)), new CalculationProperties { FullCalculationOnLoad = true });
        }

        return Timeless(stream);
    }

    // The rows of the head are printed on every page, and the first columns of a table that is more than one page wide.
    static IEnumerable<DefinedName> Titles(SheetWriter page, int index)
    {
        if (page.HeadRow == 0)
            yield break;
        var rows = string.Create(CultureInfo.InvariantCulture, $"$1:${page.HeadRow}");
        var columns = page.PagesWide > 1 && page.HeadColumn > 0 ? SheetWriter.In(page.Name, $"$A:${Engine.Diagnostics.CellLocation.ColumnName(page.HeadColumn)}") + "," : "";
        yield return new(columns + SheetWriter.In(page.Name, rows)) { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)index };
    }

    /// <summary>The same package without the times that the zip of the SDK has, and with its parts in the order of their names.</summary>
    public static byte[] Timeless(MemoryStream package)
    {
        using var entries = new ZipArchive(package, ZipArchiveMode.Read);
        using var target = new MemoryStream();
        var zip = new ZipWriter(target);
        foreach (var entry in entries.Entries.OrderBy(entry => entry.FullName != "[Content_Types].xml").ThenBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            using var content = entry.Open();
            var bytes = new byte[entry.Length];
            content.ReadExactly(bytes);
            zip.Write(entry.FullName, bytes, CompressionLevel.Fastest);
        }

        zip.Finish();
        return target.ToArray();
    }
}

/// <summary>What the sheets of a workbook are written for.</summary>
/// <param name="Edition">The edition in force; null when the year does not choose one.</param>
/// <param name="Level">The school's level; null when it is not stated.</param>
/// <param name="Year">The year reviewed; null when it is not stated.</param>
sealed record WritingContext(EntryWords Words, Edition? Edition, SchoolLevel? Level, int? Year)
{
    readonly Dictionary<ModelMember, IReadOnlyList<EntryWord>> _offered = [];

    public CellWriter Cells { get; } = new(Words);

    public static WritingContext Of(YearFile year, Edition? edition, EntryWords words)
    {
        var facts = year.Facts;
        var isKnown = year.Whole?["school"]?["level"] is not null && !year.Unreadable.Contains("$.school.level");
        return new(words, edition, isKnown ? facts?.School.Level : null, facts is null or { Year: 0 } ? null : facts.Year);
    }

    /// <summary>The words that a field offers in this edition and at this school.</summary>
    public IReadOnlyList<EntryWord> Offered(ModelMember member) =>
        _offered.TryGetValue(member, out var words) ? words : _offered[member] = Words.Offered(member, Edition, Level, Year);

    /// <summary>True for a slot that is asked of this school in this year.</summary>
    public bool Asks(Slot slot) => (slot.Field.Detail?.Holds(Level, Year) ?? true) && (slot.Group is not { } group || (group.Holds(Level, Year) && HasPart(slot, group)));

    /// <summary>True for a word that is offered in this edition and at this school, or no word at all.</summary>
    public bool Offers(Slot slot) => slot.Word is null || Offered(slot.Field.Member).Any(word => word.Written == slot.Word);

    // The parts of a review are those of the edition's forms, and rated where the form has boxes.
    bool HasPart(Slot slot, EntryGroup group)
    {
        if (Edition is null || slot.Field.Kind is not (EntryKind.Mark or EntryKind.Prose) || group.Of?.Split('.') is not ["review", var id])
            return true;
        var sections = Edition.Data.Sections.Concat(Edition.Data.MemberForms.SelectMany(form => form.Sections)).Where(section => section.Id == id);
        return sections.Any(section => slot.Field.Kind != EntryKind.Mark || section.Rated);
    }
}

/// <summary>Which values of a year stand in a sheet already.</summary>
sealed class WrittenNodes(Node year)
{
    readonly HashSet<Node> _written = new(ReferenceEqualityComparer.Instance);

    public void Add(Node node) => _written.Add(node);

    /// <summary>The values that no sheet holds, each as high up as nothing below it is written.</summary>
    public IEnumerable<(string Path, Node Value)> Left() => Left(year);

    IEnumerable<(string Path, Node Value)> Left(Node node)
    {
        foreach (var (name, below) in node.Members.Select(member => (member.Name, member.Value)).Concat(node.Items.Select(item => ("", item))))
        {
            if (_written.Contains(below) || IsUnfilled(below))
                continue;
            if (!AnyBelow(below))
                // A key with a dot or bracket would be taken for a path: its parent says it.
                yield return name.IndexOfAny(['.', '[', ']']) >= 0 ? (Shown(node), new Node(NodeKind.Object, below.Source, below.Offset, node.Place) { Members = [new(name, below.Offset, below)] }) : (Shown(below), below);
            else
                foreach (var left in Left(below))
                    yield return left;
        }
    }

    static string Shown(Node node) => node.Path.Length > 2 ? node.Path[2..] : "$";

    bool AnyBelow(Node node) => node.Members.Select(member => member.Value).Concat(node.Items).Any(below => _written.Contains(below) || AnyBelow(below));

    /// <summary>True for null and a «…» of a new file; unlike <see cref="Node.SaysNothing"/> not for an empty list, which states that there is nothing.</summary>
    public static bool IsUnfilled(Node node) => node.Kind switch
    {
        NodeKind.Null => true,
        NodeKind.Text => Node.IsPlace(node.Text),
        NodeKind.List => node.Items.Count > 0 && node.Items.All(IsUnfilled),
        NodeKind.Object => node.Members.Count > 0 && node.Members.All(member => IsUnfilled(member.Value)),
        _ => false,
    };

    /// <summary>What a field's cell has to say; null for nothing: boxes of which none is marked are a choice that is still to be made.</summary>
    /// <param name="owner">The year, or the item.</param>
    /// <param name="words">The words that boxes usually have: boxes of other words are kept on the last sheet.</param>
    public Node? Of(Node owner, Slot slot, EntryWords words)
    {
        if (owner.Find(slot.Key) is not { Kind: not NodeKind.Null } value)
            return null;
        if (slot.Cell.Kind != EntryKind.Mark || !YearJson.IsUnmarked(value))
            return value;
        if (value.Members.All(box => words.Meant(slot.Field.Member, box.Name) is not null))
            Add(value);
        return null;
    }
}

/// <summary>The lists that cells offer, one a column of a hidden sheet.</summary>
sealed class ChoiceLists
{
    readonly List<IReadOnlyList<string>> _lists = [];
    readonly Dictionary<string, string> _references = [];

    /// <summary>The range of a list, as a formula names it.</summary>
    public string Reference(IReadOnlyList<string> words)
    {
        var key = string.Join('\n', words);
        if (_references.TryGetValue(key, out var known))
            return known;
        _lists.Add(words);
        var column = Engine.Diagnostics.CellLocation.ColumnName(_lists.Count);
        return _references[key] = SheetWriter.In(GuideSheets.Lists, string.Create(CultureInfo.InvariantCulture, $"${column}$1:${column}${words.Count}"));
    }

    public SheetWriter Page()
    {
        var page = new SheetWriter(GuideSheets.Lists) { IsHidden = true };
        foreach (var _ in _lists.DefaultIfEmpty([]))
            page.Column(30);
        for (var row = 0; row < _lists.Select(list => list.Count).DefaultIfEmpty(0).Max(); row++)
            page.Row(_lists.Select(list => row < list.Count ? new WrittenCell(list[row], CellStyle.Text) : WrittenCell.Empty));
        return page;
    }
}
