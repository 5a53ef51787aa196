using System.Buffers.Binary;
using ExcelDataReader;

namespace Reports.Templates.Sheets;

/// <summary>Takes an .xls of Excel 97–2003 apart into sheets and cells.</summary>
static class XlsFile
{
    // The beginning of every compound file ([MS-CFB] 2.2), an encrypted .xlsx included.
    static ReadOnlySpan<byte> Beginning => [0xD0, 0xCF, 0x11, 0xE0];

    // What a sheet of Excel 97 has, and more bytes and sheets than any list.
    const int MostRows = 65_536;
    const int MostColumns = 256;
    const int MostSheets = 255;
    const int MostBytes = 32 << 20;
    const int Sector = 512;

    // Where a header says how many sectors of directory, of allocation and of chains there are.
    static readonly int[] Counts = [0x28, 0x2C, 0x40, 0x48];

    public static bool IsOne(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Beginning);

    /// <summary>The sheets in the order of their tabs.</summary>
    public static IReadOnlyList<Sheet> Read(ReadOnlyMemory<byte> bytes, SheetBudget budget)
    {
        if (bytes.Length > MostBytes || !IsSound(bytes.Span))
            throw new SheetTooLargeException();
        using var reader = ExcelReaderFactory.CreateBinaryReader(new MemoryStream(bytes.ToArray(), writable: false));
        var sheets = new List<Sheet>();
        do
            sheets.Add(ReadSheet(reader, sheets.Count + 1, budget));
        while (reader.NextResult() && sheets.Count < MostSheets);
        return sheets;
    }

    // The reader believes the header's counts of sectors, and follows its chains as long as they say ([MS-CFB] 2.2).
    static bool IsSound(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Sector)
            return false;
        foreach (var at in Counts)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]) > bytes.Length / Sector)
                return false;
        }

        return true;
    }

    static Sheet ReadSheet(IExcelDataReader reader, int number, SheetBudget budget)
    {
        var rows = new List<SheetRow>();
        for (var row = 1; reader.Read(); row++)
        {
            if (row > MostRows || reader.FieldCount > MostColumns)
                throw new SheetTooLargeException();
            var cells = Enumerable.Range(0, reader.FieldCount).Select(at => Cell(reader, at)).OfType<SheetCell>().Select(cell => budget.Take(cell, row)).ToList();
            if (cells.Count > 0)
                rows.Add(new(row, cells));
        }

        var merged = (reader.MergeCells ?? []).Select(range => budget.Take(new CellRange(range.FromRow + 1, range.FromColumn + 1, range.ToRow + 1, range.ToColumn + 1)));
        return new(reader.Name ?? "", number, rows) { Merged = [.. merged] };
    }

    // The error of a formula is not handed on by the reader: such a cell is an empty one.
    static SheetCell? Cell(IExcelDataReader reader, int at) => reader.GetValue(at) switch
    {
        null or "" => null,
        string text => new(at + 1, CellKind.Text, text),
        bool answer => new(at + 1, CellKind.Answer, answer ? "1" : "0"),
        DateTime day => new(at + 1, reader.GetNumberFormatString(at) is { } format && CellStyles.KindOf(format) == CellKind.Month ? CellKind.Month : CellKind.Day, day.ToOADate().ToString(CultureInfo.InvariantCulture)),
        TimeSpan time => new(at + 1, CellKind.Text, time.ToString("g", CultureInfo.InvariantCulture)),
        IFormattable number => new(
            at + 1,
            reader.GetNumberFormatString(at) is { } format && CellStyles.KindOf(format) == CellKind.Share ? CellKind.Share : CellKind.Number,
            number.ToString(null, CultureInfo.InvariantCulture)),
        var other => new(at + 1, CellKind.Text, other.ToString() ?? ""),
    };
}
