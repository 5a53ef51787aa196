using System.Text;
using Reports.Templates.Editions;
using Reports.Templates.Reading;
using Reports.Templates.Workbooks;

namespace Reports.Cli.Generation;

/// <summary>A branch's year in a file of either kind: JSON, or a workbook.</summary>
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
        YearWorkbook.IsOne(bytes.Span, file) ? YearWorkbook.Read(bytes, file, catalogue) : YearFile.Read(bytes, file);

    /// <summary>True for a file of a folder that may hold a year.</summary>
    public static bool MayBeYear(string file) => (IsWorkbook(file) || file.EndsWith(".json", StringComparison.OrdinalIgnoreCase)) && !LiesBesideYears(file);

    /// <summary>True for what lies beside the data of years in a folder: schemas, and what a run records about a dossier.</summary>
    public static bool LiesBesideYears(string file) => file.EndsWith(".schema.json", StringComparison.OrdinalIgnoreCase) || Path.GetFileName(file) == DossierManifest.FileName;

    /// <summary>Prints what could not be read as a fact; it is reported, not refused.</summary>
    /// <param name="isToBeFilled">True where what is missing is to be filled in what is written of the year.</param>
    public static FindingSet Report(YearFile year, bool strict, Session session, bool isToBeFilled = false)
    {
        var problems = year.Diagnostics.Select(problem => isToBeFilled && problem.Code == YearFile.MissingCode ? problem with { Severity = Severity.Note } : problem);
        var findings = FindingSet.Of(year.Name, [.. problems]).With(strict);
        if (findings.All.Count > 0)
            FindingFormats.WriteToError(findings, session);
        return findings;
    }

    /// <summary>What a workbook holds and a year does not: a workbook written of the year would be without it.</summary>
    public static IReadOnlyList<Diagnostic> Unread(YearFile year) =>
        [.. year.Diagnostics.Where(problem => problem.Severity != Severity.Note && problem.Code.StartsWith("XLS", StringComparison.Ordinal))];

    /// <summary>True for a file to be written as a workbook.</summary>
    public static bool IsWorkbook(string file) => file.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);

    /// <summary>Writes a year as the kind that the file's name says, or as JSON to the standard output for <c>-</c>; a finding when that fails.</summary>
    public static Diagnostic? Write(string file, YearFile year, Catalogue catalogue, Session session)
    {
        if (file != NamedFiles.StandardInput)
            return OutputFile.Write(file, IsWorkbook(file) ? YearWorkbook.Write(year, catalogue) : year.ToJson());
        session.Output.Write(Encoding.UTF8.GetString(year.ToJson()));
        return null;
    }
}
