using DocumentFormat.OpenXml.Packaging;
using Reports.Engine.Packaging;
using Xl = DocumentFormat.OpenXml.Spreadsheet;

namespace Reports.Templates.Sheets;

/// <summary>Takes an .xlsx file apart into sheets and cells, through the Open XML SDK.</summary>
static class XlsxFile
{
    // A workbook of five thousand members unpacks to some thirty megabytes.
    static readonly PackageLimits Limits = PackageLimits.Default with { TotalBytes = 400L << 20 };

    // Styles and the list of sheets become trees of objects.
    const int MostInTree = 8 << 20;

    /// <summary>The sheets in the order of their tabs; null when the file is no workbook.</summary>
    public static IReadOnlyList<Sheet>? Read(ReadOnlyMemory<byte> bytes, SheetBudget budget)
    {
        // The SDK believes what a zip states of its sizes; this reader does not.
        var file = bytes.ToArray();
        if (ZipReader.Read(file, "", Limits, []) is not { } entries)
            return null;
        using var document = SpreadsheetDocument.Open(new MemoryStream(file, writable: false), isEditable: false, new() { MaxCharactersInPart = MostInTree });
        if (document.WorkbookPart is not { Workbook.Sheets: { } sheets } workbook)
            return null;
        var unpacked = entries.ToDictionary(entry => entry.Name, entry => entry.Bytes, PartNames.Comparer);
        byte[] BytesOf(OpenXmlPart part) => unpacked[part.Uri.OriginalString.TrimStart('/')];
        IReadOnlyList<string> texts = workbook.SharedStringTablePart is { } table ? CellStream.Texts(BytesOf(table)) : [];
        var styles = new CellStyles(workbook);
        return [.. sheets.Elements<Xl.Sheet>().Select((sheet, index) => (Tab: sheet, Number: index + 1))
            .Where(sheet => sheet.Tab.Id?.Value is { } id && workbook.GetPartById(id) is WorksheetPart)
            .Select(sheet => CellStream.Sheet(sheet.Tab.Name?.Value ?? "", sheet.Number, BytesOf(workbook.GetPartById(sheet.Tab.Id!.Value!)), texts, styles, budget))];
    }

    /// <summary>The one-based row and column of a cell's name.</summary>
    public static (int Row, int Column) Place(string? reference)
    {
        var (row, column) = (0, 0);
        foreach (var letter in reference ?? "")
        {
            if (char.IsAsciiLetterUpper(letter))
                column = Math.Min(column, SheetBudget.MostColumns) * 26 + letter - 'A' + 1;
            else if (char.IsAsciiDigit(letter))
                row = Math.Min(row, SheetBudget.MostRows) * 10 + letter - '0';
        }

        return (row, column);
    }
}
