using System.Collections.Concurrent;
using Reports.Cli.Rendering;
using Reports.Engine.Data;
using Reports.Engine.Inspection;
using Reports.Engine.Validation.Linting;
using Reports.Engine.Scripting;
using Reports.Engine.Shapes;
using Reports.Templates.Documents;
using Reports.Templates.Editions;

namespace Reports.Cli.Generation;

/// <summary>Finds out with what a template is filled: as one of the dossier's papers, besides the year's facts with the figures and head lines that are computed of them, or with its data as it stands.</summary>
sealed class Fillings(Catalogue catalogue)
{
    /// <summary>Asked for in place of a document: the data as it stands.</summary>
    public const string AsItStands = "none";

    readonly ConcurrentDictionary<string, HashSet<string>> _names = new(StringComparer.Ordinal);

    /// <remarks>A form in its own folder is of that folder's edition; a copy counts by its name, and under a name of its owner's by the names that it uses.</remarks>
    /// <param name="template">The template's path.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="bytes">The data file.</param>
    /// <param name="file">Its path.</param>
    /// <param name="asked">The id of the document that its owner says it is, or <see cref="AsItStands"/>; null to find out.</param>
    public Filling Of(string template, byte[] content, byte[] bytes, string file, string? asked = null)
    {
        var path = Path.GetFullPath(template);
        var own = catalogue.Editions.FirstOrDefault(edition => edition.Documents.Any(document => Path.GetFullPath(document.TemplatePath) == path));
        // Data that is no year is data like any other: nothing of it is reported here.
        if (LoadedYear.Of(bytes, file, catalogue, own?.Id, new DiagnosticBag()) is not { } loaded)
            return Filling.None;

        var all = PlannedPaper.Of(Dossier.Of(loaded.Year, loaded.Catalogue, loaded.Edition)).Concat(PlannedPaper.Of(SuperiorDossier.Of([loaded.Year], loaded.Edition)));
        var documents = all.GroupBy(paper => paper.Document).Select(papers => new Filling(papers.Key, [.. papers])).ToList();
        // Read when it is asked for, and once: the studio asks at every save.
        var uses = new Lazy<IReadOnlyList<NameUse>>(() => Read(content, template));
        var found = asked is null
            ? documents.Find(document => Path.GetFileName(document.Document!.TemplatePath) == Path.GetFileName(path)) ?? Guess(uses.Value, documents, bytes, file)
            : documents.Find(document => document.Document!.Id == asked);
        return (found ?? Filling.None) with
        {
            Choices = [.. documents.Select(document => document.Document!)],
            Elsewhere = asked is null && own is null ? ElsewhereOf(PathsOf(uses.Value), found?.Document, loaded.Edition) : null,
        };
    }

    /// <summary>The form of another edition that the template has the names of, when none of the year's own has as many.</summary>
    ForeignForm? ElsewhereOf(HashSet<string> used, DocumentEntry? found, Edition edition)
    {
        var mine = edition.Documents.Select(document => document.TemplatePath).ToHashSet(StringComparer.Ordinal);
        // A form that two editions have is called by the later one.
        var (best, likeness) = catalogue.Editions.Reverse().SelectMany(other => other.Documents.Select(document => new ForeignForm(document, other, edition)))
            .Where(form => !mine.Contains(form.Document.TemplatePath)).Select(form => (Form: form, Likeness: Likeness(used, form.Document)))
            .DefaultIfEmpty().MaxBy(form => form.Likeness);
        return likeness >= 0.8m && likeness > (found is null ? 0 : Likeness(used, found)) ? best : null;
    }

    decimal Likeness(HashSet<string> used, DocumentEntry document) =>
        NamesOf(document.TemplatePath) is var names && used.Count + names.Count > 0 ? (decimal)used.Count(names.Contains) / used.Union(names).Count() : 0;

    /// <summary>The paper whose form is most like the template; null when the data alone has as many of its names.</summary>
    Filling? Guess(IReadOnlyList<NameUse> uses, List<Filling> documents, byte[] bytes, string file)
    {
        var used = PathsOf(uses);
        // Only a member's paper has a member, only that of the office above its superior: what is empty is no name of the data.
        var scopes = documents.GroupBy(document => document.Document!.Scope).Select(scope => (Documents: scope, Roots: RootsOf(scope.First().Papers[0]))).ToList();
        var roots = used.Select(name => name.Split('.', '[')[0]).Distinct().ToList();
        var most = scopes.Max(scope => roots.Count(scope.Roots.Contains));
        var forms = scopes.Where(scope => roots.Count(scope.Roots.Contains) == most).SelectMany(scope => scope.Documents).Select(document => (Document: document, Names: NamesOf(document.Document!.TemplatePath))).ToList();
        // What few forms use tells more than what all do.
        var weights = used.ToDictionary(name => name, name => forms.Count(form => form.Names.Contains(name)) is > 0 and var count ? 1m / count : 0);
        var best = forms.OrderByDescending(form => used.Where(form.Names.Contains).Sum(name => weights[name]))
            .ThenByDescending(form => Likeness(used, form.Document.Document!))
            .Select(form => form.Document).FirstOrDefault();
        return best is not null && Unknown(best.Shape()!) < Unknown(DataShape.FromValue(JsonValues.Read(bytes, file, []))) ? best with { IsGuess = true } : null;

        int Unknown(DataShape shape) => used.Count(name => ShapeLookup.Follow(shape, name).Shape is null);
    }

    static HashSet<string> RootsOf(PlannedPaper paper) =>
        paper.Data().Root.AsObject() is { } root ? [.. root.Names.Where(name => root.TryGet(name, out var value) && value.Kind != ValueKind.Null)] : [];

    // One of the program's own forms may be in somebody's hands as well: for telling them apart yesterday's names do.
    HashSet<string> NamesOf(string form) => _names.GetOrAdd(form, path => File.Exists(path) ? PathsOf(Read(File.ReadAllBytes(path), path)) : []);

    static HashSet<string> PathsOf(IEnumerable<NameUse> uses) => [.. uses.Where(use => use.Within is null).Select(use => use.Path)];

    // However much is wrong with it.
    static IReadOnlyList<NameUse> Read(byte[] content, string file) =>
        (CompiledTemplate.IsWord(file) ? TemplateReading.Word(content, file, LintSettings.Default.Word, []) : TemplateReading.Text(content, file, LintSettings.Default.Text, []))?.Uses ?? [];
}

/// <summary>With what a template is filled.</summary>
/// <param name="Document">The document that it is; null when its data is taken as it stands.</param>
/// <param name="Papers">The papers of it that the year has.</param>
sealed record Filling(DocumentEntry? Document, IReadOnlyList<PlannedPaper> Papers)
{
    public static Filling None { get; } = new(null, []);

    /// <summary>The documents that it may be.</summary>
    public IReadOnlyList<DocumentEntry> Choices { get; init; } = [];

    /// <summary>True when the document was found by the names that the template uses.</summary>
    public bool IsGuess { get; init; }

    /// <summary>The shape of its data; null when that is taken as it stands.</summary>
    public DataShape? Shape() => Papers.Count > 0 ? ShapeOf(Papers.Select(paper => paper.Data())) : null;

    /// <summary>The shape of papers' data, in which what is missing is null.</summary>
    public static DataShape ShapeOf(IEnumerable<DocumentData> papers) => DataShape.FromValues(papers.Select(paper => paper.Root), isMissingNull: true);

    /// <summary>The form of another edition that it was made from; null when it is of the year's, or of none.</summary>
    public ForeignForm? Elsewhere { get; init; }
}

/// <summary>A form that the year's edition does not have.</summary>
/// <param name="Edition">Whose it is.</param>
/// <param name="Year">The edition of the year.</param>
sealed record ForeignForm(DocumentEntry Document, Edition Edition, Edition Year);
