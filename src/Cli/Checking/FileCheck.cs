using Reports.Cli.Generation;
using Reports.Templates.Editions;
using Reports.Templates.Figures;
using Reports.Templates.Rules;

namespace Reports.Cli.Checking;

/// <summary>Checks one data file after the other, any number at once.</summary>
/// <param name="editionId">The edition that the caller insists on; null lets every file choose.</param>
sealed class FileCheck(Catalogue catalogue, string? editionId, bool withFigures)
{
    public CheckedFile Of(string file)
    {
        var problems = new DiagnosticBag();
        return InputFile.Read(file, problems) is { } bytes ? Of(bytes, file) : new(file, FindingSet.Of(file, problems), []);
    }

    public CheckedFile Of(byte[] bytes, string file)
    {
        var year = YearData.Read(bytes, file, catalogue);
        var edition = editionId is null ? catalogue.Choose(year, out var choosing) : catalogue.Choose(year, editionId, out choosing);
        if (edition is null)
            return new(file, FindingSet.Of(file, year.Diagnostics.Concat(choosing)), []) { IsReadable = year.IsReadable };

        var findings = FindingSet.Together([FindingSet.Of(file, choosing), FindingSet.Of(file, RuleBook.Check(year, catalogue, edition))]);
        return new(file, findings.InOrder(), withFigures ? FigureAudit.Of(year, catalogue, edition) : []) { IsReadable = year.IsReadable };
    }
}

/// <summary>A data file that was checked. Holds no facts, so that a thousand of them take little room.</summary>
/// <param name="Name">The file as the caller named it.</param>
/// <param name="Figures">Its computed figures; empty when nobody asked for them.</param>
sealed record CheckedFile(string Name, FindingSet Findings, IReadOnlyList<FigureEntry> Figures)
{
    /// <summary>False for a file that is none of a year's.</summary>
    public bool IsReadable { get; init; }
}
