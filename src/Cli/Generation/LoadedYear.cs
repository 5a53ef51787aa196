using Reports.Templates.Editions;
using Reports.Templates.Reading;
using Reports.Templates.Rules;

namespace Reports.Cli.Generation;

/// <summary>A data file with its edition, ready for its papers.</summary>
/// <param name="Bytes">The file as it stands on the disk.</param>
sealed record LoadedYear(ReadOnlyMemory<byte> Bytes, YearFile Year, Catalogue Catalogue, Edition Edition)
{
    // Unknown key, wrong kind, range, day, word, form: a finding like others, which stops the papers that print it.
    static readonly string[] SingleValues = ["YEAR004", "YEAR005", "YEAR007", "YEAR008", "YEAR009", "YEAR010"];

    /// <summary>The year; null when it cannot be read, and then <paramref name="problems"/> has errors.</summary>
    public static LoadedYear? Read(string file, Catalogue catalogue, string? editionId, DiagnosticBag problems)
    {
        return InputFile.Read(file, problems) is { } bytes ? Of(bytes, file, catalogue, editionId, problems) : null;
    }

    public static LoadedYear? Of(ReadOnlyMemory<byte> bytes, string file, Catalogue catalogue, string? editionId, DiagnosticBag problems)
    {
        var year = YearData.Read(bytes, file, catalogue);
        var wrong = year.Diagnostics.Where(problem => problem.Severity == Severity.Error).ToList();
        if (!year.IsReadable || wrong.Exists(problem => !SingleValues.Contains(problem.Code)))
        {
            problems.AddRange(wrong);
            return null;
        }

        var edition = editionId is null ? catalogue.Choose(year, out var choosing) : catalogue.Choose(year, editionId, out choosing);
        if (edition is null)
            problems.AddRange(wrong);
        problems.AddRange(choosing);
        return edition is null || choosing.Any(problem => problem.Severity == Severity.Error) ? null : new(bytes, year, catalogue, edition);
    }

    /// <summary>What the rules say of the year.</summary>
    public FindingSet Check() => FindingSet.Of(Year.Name, RuleBook.Check(Year, Catalogue, Edition));
}
