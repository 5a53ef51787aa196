using Reports.Templates.Editions;
using Reports.Templates.Reading;
using Reports.Templates.Rules;
using Reports.Templates.Sheets;
using Spoken = Reports.Engine.Diagnostics.Language;

namespace Reports.Templates.Workbooks;

/// <summary>The year of a branch as an Excel workbook: what a secretary fills in instead of JSON.</summary>
public static class YearWorkbook
{
    /// <summary>True for a workbook: an .xlsx or .xls by its first bytes, a list (.csv, .tsv) by its name.</summary>
    public static bool IsOne(ReadOnlySpan<byte> bytes, string fileName) => SheetFile.IsOne(bytes, fileName);

    /// <summary>True for a workbook that takes notes: an .xlsx.</summary>
    public static bool TakesNotes(ReadOnlySpan<byte> bytes) => SheetFile.IsXlsx(bytes);

    /// <summary>A copy of a workbook with findings as notes on their cells, and a sheet that lists them with links; the same findings give the same bytes.</summary>
    /// <param name="workbook">The .xlsx that was read.</param>
    /// <param name="findings">What was found, in the order to be listed.</param>
    /// <param name="language">The language of the notes.</param>
    public static byte[] Annotate(ReadOnlyMemory<byte> workbook, IReadOnlyList<Finding> findings, Spoken language) => WorkbookNotes.Write(workbook, findings, language);

    /// <summary>Reads a workbook. Never throws for what a user can repair.</summary>
    /// <param name="bytes">The .xlsx or .xls, as any spreadsheet program saves it; or a list (.csv) of one of the tables, known by its headers.</param>
    /// <param name="fileName">The name that findings carry.</param>
    /// <param name="catalogue">Whose layout, editions and scales name the sheets, fields and words.</param>
    public static YearFile Read(ReadOnlyMemory<byte> bytes, string fileName, Catalogue catalogue)
    {
        var problems = new DiagnosticBag();
        if (SheetFile.Read(bytes, fileName, problems) is not { } sheets)
            return YearFile.Of(null, fileName, problems);

        return YearFile.Of(new WorkbookReader(WorkbookPlan.Of(catalogue, problems), fileName, problems).Read(sheets), fileName, problems);
    }

    /// <summary>Writes a year as a workbook: read again it states the same. Same year, same bytes.</summary>
    /// <param name="year">The year.</param>
    /// <param name="catalogue">Whose layout, editions and scales name the sheets, fields and words.</param>
    /// <exception cref="ArgumentException">The year's file is no JSON object, so that there is nothing to write.</exception>
    public static byte[] Write(YearFile year, Catalogue catalogue)
    {
        if (year.Whole is not { } root)
            throw new ArgumentException("The year cannot be read.", nameof(year));
        var plan = WorkbookPlan.Of(catalogue, new());
        return WorkbookWriter.Write(plan, WritingContext.Of(year, catalogue.Choose(year, out _), plan.Words), root);
    }
}
