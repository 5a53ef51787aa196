using System.Text;
using System.Text.Unicode;
using ExcelDataReader;
using Reports.Engine.Diagnostics;

namespace Reports.Templates.Sheets;

/// <summary>Takes a list apart whose cells are divided by commas, semicolons or tabs (RFC 4180): what Google Forms and school software export.</summary>
static class CsvFile
{
    const int MostRows = 200_000;

    static readonly char[] Separators = [',', ';', '\t'];

    /// <summary>The one sheet, named like the file; null when its letters cannot be read, and then there is a finding.</summary>
    public static IReadOnlyList<Sheet>? Read(ReadOnlyMemory<byte> bytes, string name, DiagnosticBag problems)
    {
        if (!IsUnicode(bytes.Span))
        {
            problems.Add(SheetProblems.NotUtf8(name));
            return null;
        }

        // The reader's own guess takes a semicolon within an answer for the end of a cell.
        var settings = new ExcelReaderConfiguration { FallbackEncoding = Encoding.UTF8, AutodetectSeparators = [SeparatorOf(bytes.ToArray())] };
        using var reader = ExcelReaderFactory.CreateCsvReader(new MemoryStream(bytes.ToArray(), writable: false), settings);
        var rows = new List<SheetRow>();
        for (var row = 1; reader.Read() && row <= MostRows; row++)
        {
            var cells = Enumerable.Range(0, reader.FieldCount).Select(at => Cell(reader.GetValue(at) as string, at + 1)).OfType<SheetCell>().ToList();
            if (cells.Count > 0)
                rows.Add(new(row, cells));
        }

        return [new(Path.GetFileNameWithoutExtension(name), 1, rows)];
    }

    // UTF-16 says so in its first bytes.
    static bool IsUnicode(ReadOnlySpan<byte> bytes) => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || Utf8.IsValid(bytes);

    // The one that stands most often in the first line that has any, quoted cells left out. As bytes all of them look the same in UTF-8 and UTF-16.
    static char SeparatorOf(byte[] bytes)
    {
        var counts = new int[Separators.Length];
        var isQuoted = false;
        foreach (var letter in bytes)
        {
            isQuoted ^= letter == '"';
            if (letter == '\n' && !isQuoted && counts.Any(count => count > 0))
                break;
            if (!isQuoted && Array.IndexOf(Separators, (char)letter) is >= 0 and var found)
                counts[found]++;
        }

        return Separators[Array.IndexOf(counts, counts.Max())];
    }

    // A list has no kinds of cells; digits alone are a number, and nobody typed them as a text.
    static SheetCell? Cell(string? text, int column) => string.IsNullOrEmpty(text)
        ? null
        : new(column, text.Length < 10 && text.All(char.IsAsciiDigit) && (text.Length == 1 || text[0] != '0') ? CellKind.Number : CellKind.Text, text);
}
