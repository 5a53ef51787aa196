using Reports.Cli.Files;
using Reports.Cli.Findings;
using Reports.Engine.Diagnostics;
using Reports.Templates.Editions;
using Reports.Templates.Reading;
using Reports.Templates.Rules;

namespace Reports.Cli.Generation;

/// <summary>A data file with its edition, and everything found in it.</summary>
/// <param name="Bytes">The file as it stands on the disk.</param>
/// <param name="Year">The file as read.</param>
/// <param name="Catalogue">Editions and scales.</param>
/// <param name="Edition">The edition of its papers.</param>
/// <param name="Findings">What the rules say.</param>
sealed record LoadedYear(byte[] Bytes, YearFile Year, Catalogue Catalogue, Edition Edition, FindingSet Findings)
{
    /// <summary>The year, ready for its papers; null when it cannot be read, and then <paramref name="problems"/> has errors.</summary>
    public static LoadedYear? Read(string file, string templatesFolder, string? editionId, DiagnosticBag problems)
    {
        var catalogue = Catalogue.Load(templatesFolder);
        problems.AddRange(catalogue.Diagnostics);
        if (problems.HasErrors || InputFile.Read(file, problems) is not { } bytes)
            return null;

        var year = YearFile.Read(bytes, file);
        problems.AddRange(year.Diagnostics.Where(problem => problem.Severity == Severity.Error));
        if (problems.HasErrors || !year.IsReadable)
            return null;

        var edition = editionId is null
            ? catalogue.Choose(year, out var choosing)
            : catalogue.Choose(year, editionId, out choosing);
        problems.AddRange(choosing);
        return edition is null || problems.HasErrors
            ? null
            : new(bytes, year, catalogue, edition, FindingSet.Of(file, RuleBook.Check(year, catalogue, edition)));
    }
}
