using System.Collections.Concurrent;
using System.Globalization;
using Reports.Cli.Generation;
using Reports.Cli.Rendering;
using Reports.Engine.Data;
using Reports.Engine.Files;
using Reports.Engine.Scripting;
using Reports.Engine.Verification;
using Reports.Templates.Documents;
using Reports.Templates.Editions;
using Reports.Templates.Json;

namespace Reports.Cli.Verifying;

/// <summary>Makes the documents of a case as <c>generate</c> and <c>render</c> make them; several cases at once.</summary>
/// <remarks>Templates and data that cases share are read and compiled once.</remarks>
/// <param name="catalogue">Editions and scales; asked for by the first case that names a document.</param>
sealed class CaseRenderer(Lazy<(Catalogue? Catalogue, DiagnosticBag Problems)> catalogue)
{
    const string Everything = "*";

    readonly ConcurrentDictionary<string, Lazy<CaseTemplate>> _templates = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, Lazy<CaseDossier>> _dossiers = new(StringComparer.Ordinal);
    readonly Forms _forms = new();

    public CaseRendering Render(VerificationCase @case) => @case.Template is null ? Document(@case) : Template(@case, @case.Template);

    CaseRendering Template(VerificationCase @case, string file)
    {
        var problems = new DiagnosticBag();
        var template = _templates.GetOrAdd(file, path => new(() => CaseTemplate.Read(path))).Value;
        problems.AddRange(template.Problems);
        var data = InputFile.Read(@case.Data, problems) is { } bytes ? JsonValues.Read(bytes, @case.Data, problems) : default;
        var settings = CaseOptions.Settings(@case, problems);
        if (template.Template is null || problems.HasErrors)
            return new([], problems);

        var rendered = template.Template.Render(data, settings, Path.ChangeExtension(file, ".docx"), NearbyFiles.Of(file, @case.Data));
        problems.AddRange(rendered.Diagnostics);
        return new(problems.HasErrors ? [] : [new(NameOf(@case, file), rendered.Content)], problems);
    }

    CaseRendering Document(VerificationCase @case)
    {
        if (catalogue.Value.Catalogue is not { } editions)
            return new([], catalogue.Value.Problems);

        var problems = new DiagnosticBag();
        var (edition, first) = CaseOptions.Document(@case, problems);
        if (problems.HasErrors)
            return new([], problems);

        var dossier = _dossiers.GetOrAdd($"{edition}\n{@case.Data}", _ => new(() => CaseDossier.Read(@case.Data, editions, edition))).Value;
        if (dossier.Problems.HasErrors)
            return new([], dossier.Problems);

        var papers = dossier.Papers.Where(paper => @case.Document is Everything || paper.Document.Id == @case.Document).Take(first).ToList();
        if (papers.Count == 0)
        {
            var ids = dossier.Papers.Select(paper => paper.Document.Id).Distinct().ToList();
            return new([], [CliProblems.UnknownDocument(@case.Name, @case.Document!, Nearest.To(@case.Document!, ids))]);
        }

        var made = PaperMaker.Make(papers, FolderResources.Beside(@case.Data), _forms, problems);
        return new(problems.HasErrors ? [] : [.. made.Select(paper => new RenderedOutput(NameOf(paper.Paper), paper.Content))], problems);
    }

    // A template that is called template.docx says nothing: the case's folder has the name.
    static string NameOf(VerificationCase @case, string template) =>
        Path.GetFileNameWithoutExtension(template) is var stem and not "template" ? stem : Path.GetFileName(Path.GetFullPath(@case.Folder));

    // A text keeps its ending: a dossier may have one notice as HTML and as Markdown.
    static string NameOf(PlannedPaper paper) =>
        (CompiledTemplate.IsWord(paper.Output) ? Path.ChangeExtension(paper.Output, null) : paper.Output).Replace('/', '-');
}

/// <summary>A template that cases share.</summary>
sealed record CaseTemplate(CompiledTemplate? Template, IReadOnlyList<Diagnostic> Problems)
{
    public static CaseTemplate Read(string file)
    {
        var problems = new DiagnosticBag();
        var template = InputFile.Read(file, problems) is { } bytes ? CompiledTemplate.Compile(bytes, file, problems) : null;
        return new(template, problems);
    }
}

/// <summary>A year that cases share. Broken rules do not count here: a case may well print a wrong figure.</summary>
sealed record CaseDossier(IReadOnlyList<PlannedPaper> Papers, DiagnosticBag Problems)
{
    public static CaseDossier Read(string file, Catalogue catalogue, string? editionId)
    {
        var problems = new DiagnosticBag();
        return LoadedYear.Read(file, catalogue, editionId, problems) is { } loaded
            ? new(PlannedPaper.Of(Dossier.Of(loaded.Year, catalogue, loaded.Edition)), problems)
            : new([], problems);
    }
}

/// <summary>What <c>case.json</c> says beside template, document and data.</summary>
static class CaseOptions
{
    /// <summary>How a template is filled: the options of <c>reports render</c> without their dashes.</summary>
    public static RenderSettings Settings(VerificationCase @case, DiagnosticBag problems)
    {
        var settings = RenderSettings.Lenient;
        foreach (var (name, value) in InOrder(@case))
        {
            if (RenderOptions.With(settings, name, value) is { } changed)
                settings = changed;
            else
                problems.Add(CliProblems.WrongCaseOption(@case.Name, name, value, forDocument: false));
        }

        return settings;
    }

    /// <summary>The edition, null for that of the data, and how many documents are wanted of a form that every member has.</summary>
    public static (string? Edition, int First) Document(VerificationCase @case, DiagnosticBag problems)
    {
        var (edition, first) = ((string?)null, int.MaxValue);
        foreach (var (name, value) in InOrder(@case))
        {
            if (name == "edition")
                edition = value;
            else if (name == "first" && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0)
                first = count;
            else
                problems.Add(CliProblems.WrongCaseOption(@case.Name, name, value, forDocument: true));
        }

        return (edition, first);
    }

    static IOrderedEnumerable<KeyValuePair<string, string>> InOrder(VerificationCase @case) => @case.Options.OrderBy(option => option.Key, StringComparer.Ordinal);
}
