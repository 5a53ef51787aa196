using System.Globalization;
using ExcelDataReader;

namespace Reports.Templates.Sheets;

/// <summary>Takes an .xls of Excel 97–2003 apart into sheets and cells.</summary>
static class XlsFile
{
    // The beginning of every compound file ([MS-CFB] 2.2), an encrypted .xlsx included.
    static ReadOnlySpan<byte> Beginning => [0xD0, 0xCF, 0x11, 0xE0];

    public static bool IsOne(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Beginning);

    /// <summary>The sheets in the order of their tabs; null when the file is no workbook.</summary>
    public static IReadOnlyList<Sheet>? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var reader = ExcelReaderFactory.CreateBinaryReader(new MemoryStream(bytes.ToArray(), writable: false));
            var sheets = new List<Sheet>();
            do
                sheets.Add(ReadSheet(reader, sheets.Count + 1));
            while (reader.NextResult());
            return sheets;
        }
        // The reader trusts what it reads: a damaged file makes it throw whatever the damage leads to.
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return null;
        }
    }

    static Sheet ReadSheet(IExcelDataReader reader, int number)
    {
        var rows = new List<SheetRow>();
        for (var row = 1; reader.Read(); row++)
        {
            var cells = Enumerable.Range(0, reader.FieldCount).Select(at => Cell(reader, at)).OfType<SheetCell>().ToList();
            if (cells.Count > 0)
                rows.Add(new(row, cells));
        }

        var merged = (reader.MergeCells ?? []).Select(range => new CellRange(range.FromRow + 1, range.FromColumn + 1, range.ToRow + 1, range.ToColumn + 1));
        return new(reader.Name ?? "", number, rows) { Merged = [.. merged] };
    }

    // The error of a formula is not handed on by the reader: such a cell is an empty one.
    static SheetCell? Cell(IExcelDataReader reader, int at) => reader.GetValue(at) switch
    {
        null or "" => null,
        string text => new(at + 1, CellKind.Text, text),
        bool answer => new(at + 1, CellKind.Answer, answer ? "1" : "0"),
        DateTime day => new(at + 1, CellKind.Day, day.ToOADate().ToString(CultureInfo.InvariantCulture)),
        IFormattable number => new(
            at + 1,
            reader.GetNumberFormatString(at)?.Contains('%', StringComparison.Ordinal) == true ? CellKind.Share : CellKind.Number,
            number.ToString(null, CultureInfo.InvariantCulture)),
        var other => new(at + 1, CellKind.Text, other.ToString() ?? ""),
    };
}
