using Reports.Engine.Diagnostics;
using Reports.Engine.Shapes;
using Reports.Templates.Documents;
using Reports.Templates.Editions;

namespace Reports.Cli.Generation;

/// <summary>What a form of the dossier is filled with: besides the year's facts the figures and head lines that are computed of them.</summary>
static class DossierShape
{
    /// <summary>The shape of a form's data; null when the template is none of the forms, or the data no year file.</summary>
    /// <remarks>A copy that somebody is editing counts by its name; a form in its own folder is of that folder's edition.</remarks>
    /// <param name="template">The template's path.</param>
    /// <param name="bytes">The data file.</param>
    /// <param name="file">Its path.</param>
    /// <param name="catalogue">Editions and scales.</param>
    public static DataShape? Of(string template, byte[] bytes, string file, Catalogue catalogue) =>
        Papers(template, bytes, file, catalogue) is { Count: > 0 } papers ? DataShape.FromValues(papers.Select(paper => paper.Data().Root)) : null;

    /// <summary>The papers of a year that a form makes, which need not be in its edition's folder.</summary>
    public static IReadOnlyList<PlannedPaper> Papers(string template, byte[] bytes, string file, Catalogue catalogue)
    {
        var path = Path.GetFullPath(template);
        var own = catalogue.Editions.FirstOrDefault(edition => edition.Documents.Any(document => Path.GetFullPath(document.TemplatePath) == path));
        if (own is null && !catalogue.Editions.SelectMany(edition => edition.Documents).Any(document => IsNamedAs(document, path)))
            return [];

        // Data that is no year is data like any other: nothing of it is reported here.
        return LoadedYear.Of(bytes, file, catalogue, own?.Id, new DiagnosticBag()) is { } loaded
            ? [.. PlannedPaper.Of(Dossier.Of(loaded.Year, loaded.Catalogue, loaded.Edition)).Where(paper => IsNamedAs(paper.Document, path))]
            : [];
    }

    static bool IsNamedAs(DocumentEntry document, string path) => Path.GetFileName(document.TemplatePath) == Path.GetFileName(path);
}
