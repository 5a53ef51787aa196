using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Reports.Templates.Rules;
using Reports.Templates.Sheets;
using Xl = DocumentFormat.OpenXml.Spreadsheet;
using Spoken = Reports.Engine.Diagnostics.Language;

namespace Reports.Templates.Workbooks;

/// <summary>A copy of somebody's workbook with findings as notes on their cells, and a sheet that lists them with links.</summary>
static class WorkbookNotes
{
    const string Author = "Reports";

    /// <summary>The copy; notes and the list of an earlier check are replaced, anything else stays.</summary>
    /// <param name="workbook">The .xlsx that was checked.</param>
    /// <param name="findings">What was found, in the order to be listed.</param>
    public static byte[] Write(ReadOnlyMemory<byte> workbook, IReadOnlyList<Finding> findings, Spoken language)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook.Span);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            var book = document.WorkbookPart!;
            var sheets = book.Workbook!.Sheets!;
            foreach (var old in sheets.Elements<Xl.Sheet>().Where(sheet => sheet.Name?.Value == GuideSheets.Findings).ToList())
            {
                book.DeletePart(old.Id!.Value!);
                old.Remove();
            }

            foreach (var sheet in sheets.Elements<Xl.Sheet>().ToList())
            {
                if (book.GetPartById(sheet.Id!.Value!) is WorksheetPart part)
                    Note(part, findings.Where(finding => finding.Diagnostic.Location is CellLocation cell && cell.Sheet == sheet.Name?.Value).ToList(), language);
            }

            List(book, sheets, findings, language);
        }

        return WorkbookWriter.Timeless(stream);
    }

    static void Note(WorksheetPart part, List<Finding> findings, Spoken language)
    {
        var comments = part.WorksheetCommentsPart?.Comments;
        var authors = comments?.Authors?.Elements<Author>().Select(author => author.Text).ToList() ?? [];
        // What somebody else noted stays, under his name.
        var kept = comments?.CommentList?.Elements<Comment>().Where(comment => authors.ElementAtOrDefault((int)(comment.AuthorId?.Value ?? 0)) != Author).ToList() ?? [];
        if (kept.Count == 0 && findings.Count == 0 && comments is null)
            return;

        if (!authors.Contains(Author))
            authors.Add(Author);
        var notes = kept.ToDictionary(comment => comment.Reference?.Value ?? "", comment => (Comment)comment.CloneNode(true));
        foreach (var cell in findings.GroupBy(finding => ((CellLocation)finding.Diagnostic.Location!).Cell))
        {
            var text = string.Join("\n\n", cell.Select(finding => Said(finding, language)));
            var before = notes.TryGetValue(cell.Key, out var there) ? there.InnerText + "\n\n" : "";
            notes[cell.Key] = new(new CommentText(new Run(new Text(before + text) { Space = SpaceProcessingModeValues.Preserve }))) { Reference = cell.Key, AuthorId = (uint)authors.IndexOf(Author) };
        }

        var target = part.WorksheetCommentsPart ?? part.AddNewPart<WorksheetCommentsPart>("reportsNotes");
        target.Comments = new(new Authors(authors.Select(author => new Author(author))), new CommentList(notes.OrderBy(note => note.Key, StringComparer.Ordinal).Select(note => note.Value)));
        Draw(part, notes.Keys.Order(StringComparer.Ordinal));
    }

    // Excel shows a note only where an old drawing has a box for it (ECMA-376 part 4, 19.4).
    static void Draw(WorksheetPart part, IEnumerable<string> cells)
    {
        foreach (var old in part.VmlDrawingParts.ToList())
            part.DeletePart(old);
        part.Worksheet!.RemoveAllChildren<LegacyDrawing>();
        var drawing = part.AddNewPart<VmlDrawingPart>("reportsBoxes");
        var shapes = new StringBuilder("""
            <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>
            """.Trim());
        var number = 0;
        foreach (var cell in cells)
        {
            var (row, column) = XlsxFile.Place(cell);
            shapes.Append(CultureInfo.InvariantCulture, $"""<v:shape id="_x0000_s{1025 + number++}" type="#_x0000_t202" style="position:absolute;width:260pt;height:120pt;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{column}, 15, {row - 1}, 2, {column + 4}, 31, {row + 7}, 1</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{row - 1}</x:Row><x:Column>{column - 1}</x:Column></x:ClientData></v:shape>""");
        }

        using (var content = drawing.GetStream(FileMode.Create))
            content.Write(Encoding.UTF8.GetBytes(shapes.Append("</xml>").ToString()));
        part.Worksheet.AddChild(new LegacyDrawing { Id = "reportsBoxes" });
    }

    static string Said(Finding finding, Spoken language)
    {
        var hint = finding.Diagnostic.Hint is { } advice ? "\n" + advice.In(language) : "";
        return $"{Level(finding).In(language)} {finding.Diagnostic.Code}: {finding.Diagnostic.Message.In(language)}{hint}";
    }

    static Sentence Level(Finding finding) => finding.Diagnostic.Severity switch
    {
        _ when finding.Acknowledged is not null => new("Đã xem xét", "Accepted"),
        Severity.Error => new("Lỗi", "Error"),
        Severity.Warning => new("Cảnh báo", "Warning"),
        _ => new("Ghi chú", "Note"),
    };

    static void List(WorkbookPart book, Xl.Sheets sheets, IReadOnlyList<Finding> findings, Spoken language)
    {
        var page = new SheetWriter(GuideSheets.Findings) { IsLandscape = true };
        foreach (var width in (double[])[10, 22, 8, 10, 70, 60])
            page.Column(width);
        page.Row([new(findings.Count == 0 ? new Sentence("Không có phát hiện nào.", "Nothing was found.").In(language) : new Sentence("Phát hiện", "Findings").In(language), CellStyle.Title)]);
        page.Row(Headers(language).Select(title => new WrittenCell(title, CellStyle.Header)));
        page.HeadRow = 2;
        foreach (var finding in findings)
        {
            var cell = finding.Diagnostic.Location as CellLocation;
            if (cell is { Sheet.Length: > 0 })
                page.Link(page.NextRow, 3, SheetWriter.In(cell.Sheet, cell.Cell));
            page.Row(
            [
                new(Level(finding).In(language), CellStyle.Label), new(cell?.Sheet ?? "", CellStyle.Label), new(cell?.Cell ?? "", CellStyle.Link), new(finding.Diagnostic.Code, CellStyle.Label),
                new(finding.Diagnostic.Message.In(language), CellStyle.Label), new(finding.Diagnostic.Hint?.In(language) ?? "", CellStyle.Label),
            ]);
        }

        var part = book.AddNewPart<WorksheetPart>("reportsFindings");
        page.WriteTo(part, texts: null, Styles(book));
        sheets.InsertAt(new Xl.Sheet { Name = page.Name, SheetId = sheets.Elements<Xl.Sheet>().Max(sheet => sheet.SheetId?.Value ?? 0) + 1, Id = "reportsFindings" }, 0);
        // What is said of sheets by their place among the tabs moves on by one.
        foreach (var name in book.Workbook!.DefinedNames?.Elements<DefinedName>().Where(name => name.LocalSheetId is not null).ToList() ?? [])
            name.LocalSheetId = name.LocalSheetId!.Value + 1;
        if (book.Workbook.BookViews?.GetFirstChild<WorkbookView>() is { } view)
            (view.ActiveTab, view.FirstSheet) = (0, 0);
        foreach (var other in book.WorksheetParts.Where(other => other != part).SelectMany(other => other.Worksheet!.SheetViews?.Elements<SheetView>() ?? []))
            other.TabSelected = null;
    }

    static string[] Headers(Spoken language) => language == Spoken.English
        ? ["Level", "Sheet", "Cell", "Code", "Finding", "What to do"]
        : ["Mức độ", "Trang", "Ô", "Mã", "Phát hiện", "Cách sửa"];

    /// <summary>Adds our styles to those of the workbook.</summary>
    /// <returns>The first of them.</returns>
    static uint Styles(WorkbookPart book)
    {
        var own = SheetStyles.Make();
        if (book.WorkbookStylesPart is null)
        {
            book.AddNewPart<WorkbookStylesPart>("reportsStyles").Stylesheet = own;
            return 0;
        }

        var there = book.WorkbookStylesPart.Stylesheet!;
        var (fonts, fills, borders) = (Add(there.Fonts!, own.Fonts!), Add(there.Fills!, own.Fills!), Add(there.Borders!, own.Borders!));
        var first = (uint)there.CellFormats!.ChildElements.Count;
        foreach (var format in own.CellFormats!.Elements<CellFormat>())
        {
            var copy = (CellFormat)format.CloneNode(true);
            (copy.FontId, copy.FillId, copy.BorderId) = (copy.FontId! + fonts, copy.FillId! + fills, copy.BorderId! + borders);
            there.CellFormats.Append(copy);
        }

        there.CellFormats.Count = (uint)there.CellFormats.ChildElements.Count;
        return first;
    }

    static uint Add<T>(T there, T own) where T : OpenXmlCompositeElement
    {
        var first = (uint)there.ChildElements.Count;
        foreach (var child in own.ChildElements)
            there.Append(child.CloneNode(true));
        there.SetAttribute(new("count", "", there.ChildElements.Count.ToString(CultureInfo.InvariantCulture)));
        return first;
    }
}
