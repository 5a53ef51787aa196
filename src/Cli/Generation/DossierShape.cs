using Reports.Cli.Rendering;
using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting;
using Reports.Engine.Shapes;
using Reports.Templates.Documents;
using Reports.Templates.Editions;

namespace Reports.Cli.Generation;

/// <summary>What a form of the dossier is filled with: besides the year's facts the figures and head lines that are computed of them.</summary>
static class DossierShape
{
    /// <summary>The shape of a form's data; null when the template is none of the forms, or the data no year file.</summary>
    /// <param name="template">The template's path.</param>
    /// <param name="names">The names it uses; asked for when its path says nothing.</param>
    /// <param name="bytes">The data file.</param>
    /// <param name="file">Its path.</param>
    /// <param name="catalogue">Editions and scales.</param>
    public static DataShape? Of(string template, Func<IEnumerable<NameUse>> names, byte[] bytes, string file, Catalogue catalogue) =>
        Papers(template, names, bytes, file, catalogue) is { Count: > 0 } papers ? DataShape.FromValues(papers.Select(paper => paper.Data().Root)) : null;

    /// <summary>The papers of a year that a form makes, which need not be in its edition's folder.</summary>
    /// <remarks>A form in its own folder is of that folder's edition; a copy that somebody is editing counts by its name, and under another name by the names that it uses.</remarks>
    public static IReadOnlyList<PlannedPaper> Papers(string template, Func<IEnumerable<NameUse>> names, byte[] bytes, string file, Catalogue catalogue)
    {
        var path = Path.GetFullPath(template);
        var own = catalogue.Editions.FirstOrDefault(edition => edition.Documents.Any(document => Path.GetFullPath(document.TemplatePath) == path));
        var papers = All(bytes, file, catalogue, own?.Id);
        return papers.Where(paper => IsNamedAs(paper.Document, path)).ToList() is { Count: > 0 } named ? named
            : own is null && papers.Count > 0 ? Alike([.. names()], papers, DataShape.FromData(bytes, file, [])) : [];
    }

    /// <summary>The papers of a year; none when the data is no year: it is data like any other, and nothing of it is reported here.</summary>
    public static IReadOnlyList<PlannedPaper> All(byte[] bytes, string file, Catalogue catalogue, string? edition = null) =>
        LoadedYear.Of(bytes, file, catalogue, edition, new DiagnosticBag()) is { } loaded ? PlannedPaper.Of(Dossier.Of(loaded.Year, loaded.Catalogue, loaded.Edition)) : [];

    // The papers whose data has most of the names, and of those the ones whose own form uses the same; none when the file itself has as many.
    static List<PlannedPaper> Alike(IReadOnlyList<NameUse> names, IReadOnlyList<PlannedPaper> papers, DataShape? raw)
    {
        var plain = raw is null ? 0 : Unknown(names, raw);
        var used = names.Select(name => name.Path).ToHashSet(StringComparer.Ordinal);
        var best = papers.GroupBy(paper => paper.Document)
            .Select(document => (Papers: document.ToList(), Unknown: Unknown(names, DataShape.FromValue(document.First().Data().Root))))
            .Where(document => document.Unknown < plain)
            .OrderBy(document => document.Unknown).ThenByDescending(document => Overlap(used, document.Papers[0].Document))
            .FirstOrDefault();
        return best.Papers ?? [];
    }

    static int Unknown(IEnumerable<NameUse> names, DataShape shape) => names.Count(name => !name.IsOptional && name.Within is null && ShapeLookup.Follow(shape, name.Path).Shape is null);

    static double Overlap(HashSet<string> used, DocumentEntry document)
    {
        if (CompiledTemplate.Compile(File.ReadAllBytes(document.TemplatePath), document.TemplatePath, []) is not { } form)
            return 0;
        var own = form.Names.Select(name => name.Path).ToHashSet(StringComparer.Ordinal);
        var shared = own.Count(used.Contains);
        return (double)shared / Math.Max(1, own.Count + used.Count - shared);
    }

    static bool IsNamedAs(DocumentEntry document, string path) => Path.GetFileName(document.TemplatePath) == Path.GetFileName(path);
}
