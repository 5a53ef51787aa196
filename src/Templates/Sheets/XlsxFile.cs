using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Reports.Engine.Packaging;
using Xl = DocumentFormat.OpenXml.Spreadsheet;

namespace Reports.Templates.Sheets;

/// <summary>Takes an .xlsx file apart into sheets and cells, through the Open XML SDK.</summary>
static partial class XlsxFile
{
    const long MostRows = 200_000;

    // A workbook of five thousand members unpacks to some thirty megabytes.
    static readonly PackageLimits Limits = PackageLimits.Default with { TotalBytes = 400L << 20 };

    /// <summary>The sheets in the order of their tabs; null when the file is no workbook, or an unreasonable one.</summary>
    public static IReadOnlyList<Sheet>? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            // The SDK believes what a zip states of its sizes; this reader does not.
            var file = bytes.ToArray();
            if (ZipReader.Read(file, "", Limits, []) is null)
                return null;
            using var document = SpreadsheetDocument.Open(new MemoryStream(file, writable: false), isEditable: false);
            if (document.WorkbookPart is not { Workbook.Sheets: { } sheets } workbook)
                return null;
            var texts = SharedTexts(workbook);
            var styles = new CellStyles(workbook);
            return [.. sheets.Elements<Xl.Sheet>().Select((sheet, index) => (Tab: sheet, Number: index + 1))
                .Where(sheet => sheet.Tab.Id?.Value is { } id && workbook.GetPartById(id) is WorksheetPart)
                .Select(sheet => Read(sheet.Tab.Name?.Value ?? "", sheet.Number, (WorksheetPart)workbook.GetPartById(sheet.Tab.Id!.Value!), texts, styles))];
        }
        catch (Exception fault) when (fault is InvalidDataException or FileFormatException or OpenXmlPackageException or XmlException or IOException or FormatException or ArgumentException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    static List<string> SharedTexts(WorkbookPart workbook)
    {
        var texts = new List<string>();
        if (workbook.SharedStringTablePart is not { } part)
            return texts;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement)
                texts.Add(TextOf((SharedStringItem)reader.LoadCurrentElement()!));
        }

        return texts;
    }

    // Phonetic readings are of Japanese texts and no part of them.
    static string TextOf(OpenXmlElement item) =>
        string.Concat(item.Descendants<Text>().Where(text => text.Parent is not PhoneticRun).Select(text => text.Text));

    static Sheet Read(string name, int number, WorksheetPart part, List<string> texts, CellStyles styles)
    {
        var rows = new List<SheetRow>();
        var merged = new List<CellRange>();
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (!reader.IsStartElement)
                continue;
            if (reader.ElementType == typeof(Row))
            {
                if (Read((Row)reader.LoadCurrentElement()!, rows.Count == 0 ? 1 : rows[^1].Number + 1, texts, styles) is { Cells.Count: > 0 } row)
                    rows.Add(row);
                if (rows.Count > MostRows)
                    throw new InvalidDataException();
            }
            else if (reader.ElementType == typeof(MergeCell) && RangeOf(((MergeCell)reader.LoadCurrentElement()!).Reference?.Value) is { } range)
            {
                merged.Add(range);
            }
        }

        return new(name, number, rows) { Merged = merged };
    }

    static SheetRow Read(Row row, int next, List<string> texts, CellStyles styles)
    {
        var cells = new List<SheetCell>();
        var column = 0;
        foreach (var cell in row.Elements<Cell>())
        {
            column = Place(cell.CellReference?.Value) is { Column: > 0 and var stated } ? stated : column + 1;
            if (Read(cell, column, texts, styles) is { } read)
                cells.Add(read);
        }

        return new((int)(row.RowIndex?.Value ?? (uint)next), cells);
    }

    static SheetCell? Read(Cell cell, int column, List<string> texts, CellStyles styles)
    {
        var value = cell.CellValue?.Text;
        var type = cell.DataType?.Value;
        if (type == CellValues.InlineString)
            return Filled(column, CellKind.Text, cell.InlineString is { } inline ? TextOf(inline) : "");
        if (value is null || (value.Length == 0 && cell.CellFormula is not null))
            return cell.CellFormula is null ? null : new(column, CellKind.Uncomputed, "");
        if (type == CellValues.SharedString)
            return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < texts.Count ? Filled(column, CellKind.Text, texts[index]) : null;
        if (type == CellValues.String)
            return Filled(column, CellKind.Text, value);
        if (type == CellValues.Boolean)
            return new(column, CellKind.Answer, value);
        if (type == CellValues.Error)
            return new(column, CellKind.Error, value);
        if (type == CellValues.Date)
            return Filled(column, CellKind.Text, value.Split('T')[0]);
        return Number(column, value, styles.KindOf(cell.StyleIndex?.Value ?? 0), styles.Is1904);
    }

    static SheetCell? Number(int column, string value, CellKind kind, bool is1904)
    {
        if (!decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return Filled(column, CellKind.Text, value);
        // 1462 days lie between the two first days that workbooks count from (18.17.4.1).
        var days = kind == CellKind.Day && is1904 ? number + 1462 : number;
        return new(column, kind, days.ToString(CultureInfo.InvariantCulture));
    }

    // _x000D_ is how a workbook writes a character that XML cannot hold (22.9.2.19).
    static SheetCell? Filled(int column, CellKind kind, string text) => text.Length == 0 ? null : new(column, kind, Escaped().Replace(text, escape =>
        ((char)int.Parse(escape.Groups["code"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()).Replace("\r", "", StringComparison.Ordinal));

    static CellRange? RangeOf(string? reference)
    {
        var ends = (reference ?? "").Split(':');
        return ends.Length == 2 && Place(ends[0]) is { Row: > 0 } first && Place(ends[1]) is { Row: > 0 } last ? new(first.Row, first.Column, last.Row, last.Column) : null;
    }

    /// <summary>The one-based row and column of a cell's name.</summary>
    public static (int Row, int Column) Place(string? reference)
    {
        var (row, column) = (0, 0);
        foreach (var letter in reference ?? "")
        {
            if (char.IsAsciiLetterUpper(letter))
                column = column * 26 + letter - 'A' + 1;
            else if (char.IsAsciiDigit(letter))
                row = row * 10 + letter - '0';
        }

        return (row, column);
    }

    [GeneratedRegex("_x(?<code>[0-9A-Fa-f]{4})_", RegexOptions.CultureInvariant)]
    private static partial Regex Escaped();

    /// <summary>What the number formats of a workbook show: numbers, shares, days.</summary>
    sealed class CellStyles
    {
        readonly List<CellKind> _kinds = [];

        public CellStyles(WorkbookPart workbook)
        {
            Is1904 = workbook.Workbook?.WorkbookProperties?.Date1904?.Value ?? false;
            if (workbook.WorkbookStylesPart?.Stylesheet is not { CellFormats: { } formats } sheet)
                return;
            var own = sheet.NumberingFormats?.Elements<NumberingFormat>().GroupBy(format => format.NumberFormatId?.Value ?? 0).ToDictionary(format => format.Key, format => format.First().FormatCode?.Value ?? "") ?? [];
            _kinds.AddRange(formats.Elements<CellFormat>().Select(format => KindOf(format.NumberFormatId?.Value ?? 0, own)));
        }

        public bool Is1904 { get; }

        public CellKind KindOf(uint style) => style < _kinds.Count ? _kinds[(int)style] : CellKind.Number;

        // The numbers of the formats that every program has (18.8.30): 9 and 10 are shares, 14 to 22 and those of East Asia days.
        static CellKind KindOf(uint id, Dictionary<uint, string> own) => id switch
        {
            9 or 10 => CellKind.Share,
            (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 50 and <= 58) => CellKind.Day,
            _ when !own.TryGetValue(id, out var code) => CellKind.Number,
            _ => KindOf(own[id]),
        };

        static CellKind KindOf(string code)
        {
            var bare = Quoted().Replace(code, "");
            return bare.Contains('%', StringComparison.Ordinal) ? CellKind.Share : bare.AsSpan().IndexOfAny("dyDY") >= 0 ? CellKind.Day : CellKind.Number;
        }
    }

    // Texts, escaped letters, colours and locales in a format: "năm", \d, [Red], [$-42A].
    [GeneratedRegex("""("[^"]*"|\\.|\[[^\]]*\]|General)""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Quoted();
}
