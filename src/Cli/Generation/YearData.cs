using Reports.Cli.Files;
using Reports.Engine.Diagnostics;
using Reports.Templates.Editions;
using Reports.Templates.Reading;
using Reports.Templates.Workbooks;

namespace Reports.Cli.Generation;

/// <summary>Reads a branch's year from a file of either kind: JSON, or a workbook.</summary>
static class YearData
{
    /// <summary>The year of a file that the caller named; null when it cannot be read at all, and then there are findings.</summary>
    public static YearFile? Read(string file, Catalogue catalogue, DiagnosticBag problems)
    {
        if (InputFile.Read(file, problems) is not { } bytes)
            return null;
        var year = Read(bytes, file, catalogue);
        if (year.IsReadable)
            return year;
        problems.AddRange(year.Diagnostics);
        return null;
    }

    /// <summary>The year; the bytes say what they are.</summary>
    public static YearFile Read(ReadOnlyMemory<byte> bytes, string file, Catalogue catalogue) =>
        YearWorkbook.IsOne(bytes.Span) ? YearWorkbook.Read(bytes, file, catalogue) : YearFile.Read(bytes, file);
}
