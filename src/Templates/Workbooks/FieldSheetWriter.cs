using Reports.Templates.Entry;
using Reports.Templates.Json;
using Reports.Templates.Sheets;

namespace Reports.Templates.Workbooks;

/// <summary>Makes a sheet of fields: a row for each, more for lists; with records, those of every item.</summary>
sealed class FieldSheetWriter(SheetPlan plan, WritingContext context, ChoiceLists lists, WrittenNodes written)
{
    // With more members than this, the parts that nobody has written in are left out: the sheet would be longer than anyone reads.
    const int MostBlankRecords = 150;

    readonly List<(int Row, Slot Slot)> _offered = [];
    readonly HashSet<Slot> _explained = [];

    bool IsOfRecords => plan.Sheet.Records is not null;

    public SheetWriter Make(Node year)
    {
        var page = new SheetWriter(plan.Sheet.Title) { IsHidden = !plan.Sheet.Holds(context.Level, context.Year) && !HoldsAnything(year), HeadColumn = IsOfRecords ? 2 : 0 };
        page.Column(10, isHidden: true);
        if (IsOfRecords)
            page.Column(22);
        page.Column(34);
        page.Column(70);
        page.Column(IsOfRecords ? 20 : 40);
        Head(page);
        if (plan.Sheet.Records is not { } records)
            Groups(page, year, showsBlank: true);
        else
            Records(page, year, year.Find(records)?.Items ?? []);
        foreach (var (row, slot) in _offered)
            page.Choice(new(row, ValueColumn, row, ValueColumn), lists.Reference(Choices.Of(slot, context)));
        return page;
    }

    int ValueColumn => IsOfRecords ? 4 : 3;

    bool HoldsAnything(Node year) => !IsOfRecords && plan.Slots.Any(slot => year.Find(slot.Key) is { } value && !WrittenNodes.IsUnfilled(value));

    void Head(SheetWriter page)
    {
        page.Row([WrittenCell.Empty, new(plan.Sheet.Title, CellStyle.Title)]);
        page.Row([WrittenCell.Empty, new(plan.Sheet.Help ?? "", CellStyle.Plain)]);
        page.Row([new(plan.Marker, CellStyle.Key), .. Owner("Danh sách đảng viên", CellStyle.Header), new(FieldSheetReader.LabelTitle, CellStyle.Header), new(FieldSheetReader.ValueTitle, CellStyle.Header), new(FieldSheetReader.HelpTitle, CellStyle.Header)]);
        page.HeadRow = page.NextRow - 1;
    }

    IEnumerable<WrittenCell> Owner(string text, CellStyle style) => IsOfRecords ? [new(text, style)] : [];

    void Records(SheetWriter page, Node year, IReadOnlyList<Node> items)
    {
        var names = OwnerNames.Of(items);
        // While nobody is listed, one member's part to be copied.
        if (items.All(WrittenNodes.IsUnfilled))
        {
            Owner(page, "");
            Groups(page, new Node(NodeKind.Object, year.Source, 0, year.Place), showsBlank: true);
        }

        for (var index = 0; index < items.Count; index++)
        {
            // A member of whom a new file has the place alone is no row of his list either.
            if (WrittenNodes.IsUnfilled(items[index]))
                continue;
            var holdsAny = plan.Slots.Any(slot => items[index].Find(slot.Key) is { } value && !WrittenNodes.IsUnfilled(value));
            if (!holdsAny && items.Count > MostBlankRecords)
                continue;
            Owner(page, names[index]);
            Groups(page, items[index], items.Count <= MostBlankRecords);
        }
    }

    static void Owner(SheetWriter page, string name) =>
        page.Row([new("", CellStyle.Key), new(name, CellStyle.Group), new("", CellStyle.Group), new("", CellStyle.Group), new("", CellStyle.Group)]);

    void Groups(SheetWriter page, Node owner, bool showsBlank)
    {
        foreach (var group in plan.Sheet.Groups)
        {
            var slots = plan.Slots.Where(slot => slot.Group == group && (context.Offers(slot) || Value(owner, slot) is not null)).ToList();
            var shown = slots.Where(slot => (showsBlank && context.Asks(slot)) || Value(owner, slot) is not null).ToHashSet();
            // Only what is asked: a line that somebody inserts above a hidden row would be hidden as well.
            if (shown.Count == 0)
                continue;
            page.Row([new(FieldSheetReader.HeadingKey(group), CellStyle.Key), .. Owner("", CellStyle.Plain), new(FieldSheetReader.Heading(group, plan), CellStyle.Group), new("", CellStyle.Group), new("", CellStyle.Group)]);
            foreach (var slot in slots.Where(shown.Contains))
                Rows(page, owner, slot);
        }
    }

    Node? Value(Node owner, Slot slot) => written.Of(owner, slot, context.Words);

    void Rows(SheetWriter page, Node owner, Slot slot)
    {
        IReadOnlyList<SheetCell> cells = [];
        if (Value(owner, slot) is { } value && context.Cells.Write(slot.Cell, value, inOneCell: false) is { } said)
        {
            written.Add(value);
            cells = said;
        }

        if (Choices.Of(slot, context).Count > 0)
            _offered.Add((page.NextRow, slot));
        var style = slot.Cell.Kind is EntryKind.Whole or EntryKind.Decimal or EntryKind.Count ? CellStyle.Figure : CellStyle.Text;
        for (var line = 0; line < Math.Max(1, cells.Count); line++)
        {
            var isFirst = line == 0;
            page.Row(
                [
                    new(isFirst ? slot.Key : "", CellStyle.Key), .. Owner("", CellStyle.Plain), new(isFirst ? slot.Label : "", CellStyle.Label),
                    cells.Count == 0 ? new("", style) : new(cells[line].Text, style) { IsNumber = cells[line].Kind == CellKind.Number },
                    new(isFirst && (!IsOfRecords || _explained.Add(slot)) ? Help(slot) : "", CellStyle.Help),
                ]);
        }
    }

    string Help(Slot slot) => FieldHelp.Of(slot, Choices.Of(slot, context).Count > 0).Vietnamese;
}

/// <summary>Makes the sheet of what has no other place.</summary>
static class RestSheetWriter
{
    // A cell holds at most 32,767 characters (Excel specifications and limits): more goes on in the next.
    const int MostInCell = 30_000;

    public static SheetWriter Make(SheetPlan plan, WrittenNodes written)
    {
        var left = written.Left().ToList();
        var page = new SheetWriter(plan.Sheet.Title) { IsHidden = left.Count == 0 };
        page.Column(40);
        page.Column(80);
        page.Row([new(plan.Sheet.Title, CellStyle.Title)]);
        page.Row([new(plan.Sheet.Help ?? "", CellStyle.Plain)]);
        page.Row([new(plan.Marker, CellStyle.Key)], isHidden: true);
        page.Row([new(RestSheetReader.PathTitle, CellStyle.Header), new(RestSheetReader.ValueTitle, CellStyle.Header)]);
        page.HeadRow = page.NextRow - 1;
        foreach (var (path, value) in left)
            page.Row([new(path, CellStyle.Text), .. Reading.YearJson.Line(value).Chunk(MostInCell).Select(part => new WrittenCell(new(part), CellStyle.Text))]);
        return page;
    }
}

/// <summary>Makes the first sheet: what to do, and where everything is.</summary>
static class GuideSheetWriter
{
    static readonly string[] Words =
    [
        "Mỗi trang một phần việc; bắt đầu từ trang «Chung». Ô chưa biết thì để trống: chương trình nêu những gì còn thiếu.",
        "Chỉ ghi số liệu gốc. Tổng số và tỷ lệ do chương trình tự tính và đối chiếu.",
        "Ngày ghi ngày/tháng/năm, ví dụ 05/04/1984. Có thể dán danh sách từ tệp khác; cột nhận ra theo tiêu đề, không theo vị trí.",
        "Ô có danh sách: chọn trong danh sách; các cách viết tắt quen thuộc như HTT, HTXS cũng hiểu được.",
        "Soát số liệu: reports check TỆP.xlsx --annotate TỆP-soat.xlsx. Lập hồ sơ: reports generate TỆP.xlsx -o ho-so.",
    ];

    public static SheetWriter Make(EntryLayout layout, IReadOnlyList<(SheetPlan Plan, SheetWriter Page)> pages)
    {
        var guide = new SheetWriter(GuideSheets.Guide);
        guide.Column(34);
        guide.Column(90);
        guide.Row([new("Số liệu kiểm điểm cuối năm của chi bộ", CellStyle.Title)]);
        foreach (var line in Words)
            guide.Row([new("•", CellStyle.Plain), new(line, CellStyle.Plain)]);
        guide.Row([]);
        foreach (var step in layout.Steps)
        {
            var shown = pages.Where(page => step.Sheets.Contains(page.Plan.Sheet) && !page.Page.IsHidden).ToList();
            if (shown.Count == 0)
                continue;
            guide.Row([new(step.Title, CellStyle.Group), new("", CellStyle.Group)]);
            foreach (var (plan, page) in shown)
            {
                guide.Link(guide.NextRow, 1, SheetWriter.In(page.Name, "A1"));
                guide.Row([new(page.Name, CellStyle.Link), new(plan.Sheet.Help ?? "", CellStyle.Help)]);
            }
        }

        return guide;
    }
}
