using Reports.Templates.Editions;
using Reports.Templates.Reading;
using Reports.Templates.Workbooks;

namespace Reports.Cli.Generation;

/// <summary>Reads a branch's year from a file of either kind: JSON, or a workbook.</summary>
static class YearData
{
    /// <summary>The year; the bytes say what they are.</summary>
    public static YearFile Read(ReadOnlyMemory<byte> bytes, string file, Catalogue catalogue) =>
        YearWorkbook.IsOne(bytes.Span) ? YearWorkbook.Read(bytes, file, catalogue) : YearFile.Read(bytes, file);
}
