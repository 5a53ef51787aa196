using Reports.Cli.Files;
using Reports.Cli.Findings;
using Reports.Engine.Diagnostics;
using Reports.Engine.Shapes;
using Reports.Templates.Documents;
using Reports.Templates.Editions;
using Reports.Templates.Reading;
using Reports.Templates.Rules;

namespace Reports.Cli.Generation;

/// <summary>A data file with its edition, ready for its papers.</summary>
/// <param name="Bytes">The file as it stands on the disk.</param>
/// <param name="Year">The file as read.</param>
/// <param name="Catalogue">Editions and scales.</param>
/// <param name="Edition">The edition of its papers.</param>
sealed record LoadedYear(ReadOnlyMemory<byte> Bytes, YearFile Year, Catalogue Catalogue, Edition Edition)
{
    // Unknown key, wrong kind, range, day, word, form: a finding like others, which stops the papers that print it.
    static readonly string[] SingleValues = ["YEAR004", "YEAR005", "YEAR007", "YEAR008", "YEAR009", "YEAR010"];

    /// <summary>The year; null when it cannot be read, and then <paramref name="problems"/> has errors.</summary>
    public static LoadedYear? Read(string file, Catalogue catalogue, string? editionId, DiagnosticBag problems)
    {
        return InputFile.Read(file, problems) is { } bytes ? Of(bytes, file, catalogue, editionId, problems) : null;
    }

    /// <summary>The same of bytes at hand.</summary>
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

/// <summary>What a form of the dossier is filled with: besides the year's facts the figures and head lines that are computed of them.</summary>
static class DossierShape
{
    /// <summary>The shape of a form's data; null when the template is none of the forms, or the data no year file.</summary>
    /// <remarks>A copy that somebody is editing counts by its name; a form in its own folder is of that folder's edition.</remarks>
    /// <param name="template">The template's path.</param>
    /// <param name="bytes">The data file.</param>
    /// <param name="file">Its path.</param>
    /// <param name="catalogue">Editions and scales.</param>
    public static DataShape? Of(string template, byte[] bytes, string file, Catalogue catalogue)
    {
        var path = Path.GetFullPath(template);
        var own = catalogue.Editions.FirstOrDefault(edition => edition.Documents.Any(document => Path.GetFullPath(document.TemplatePath) == path));
        if (own is null && !catalogue.Editions.SelectMany(edition => edition.Documents).Any(document => IsNamedAs(document, path)))
            return null;

        // Data that is no year is data like any other: nothing of it is reported here.
        if (LoadedYear.Of(bytes, file, catalogue, own?.Id, new DiagnosticBag()) is not { } loaded)
            return null;

        var papers = PlannedPaper.Of(Dossier.Of(loaded.Year, loaded.Catalogue, loaded.Edition)).Where(paper => IsNamedAs(paper.Document, path)).ToList();
        return papers.Count == 0 ? null : DataShape.FromValues(papers.Select(paper => paper.Data().Root));
    }

    static bool IsNamedAs(DocumentEntry document, string path) => Path.GetFileName(document.TemplatePath) == Path.GetFileName(path);
}
