using System.Collections.Concurrent;
using Reports.Cli.Rendering;
using Reports.Engine.Compiling;
using Reports.Engine.Data;
using Reports.Engine.Files;
using Reports.Engine.Scripting;

namespace Reports.Cli.Generation;

/// <summary>Makes papers in memory, with official numbers and dates; pictures are found beside the data file.</summary>
static class PaperMaker
{
    // Vietnam keeps one time all year.
    static readonly TimeSpan Vietnam = TimeSpan.FromHours(7);

    /// <summary>Makes the papers that lack nothing they cannot do without, several at once.</summary>
    /// <returns>The papers made; <paramref name="problems"/> has errors when a form is wrong, and then nothing may be written.</returns>
    public static IReadOnlyList<RenderedPaper> Make(IReadOnlyList<PlannedPaper> papers, IDocumentResources pictures, Forms forms, DiagnosticBag problems) =>
        Finish(Begin(papers, pictures, forms, problems), problems);

    /// <summary>The same papers, each to be made when somebody asks for it.</summary>
    /// <returns>None when a form is wrong, and then <paramref name="problems"/> has errors.</returns>
    public static IReadOnlyList<PaperInMaking> Begin(IReadOnlyList<PlannedPaper> papers, IDocumentResources pictures, Forms forms, DiagnosticBag problems, Progress? progress = null)
    {
        // Every form is compiled before the first is filled: all that is wrong is said in one run, in the order of the papers.
        var whole = papers.Where(paper => paper.CanBeMade).ToList();
        forms.Prepare(whole);
        var filled = whole.Select(paper => new { Paper = paper, Form = forms.For(paper, problems) }).ToList();
        if (problems.HasErrors)
            return [];

        var begun = 0;
        return [.. filled.Select(paper => new PaperInMaking(paper.Paper, new(() =>
        {
            progress?.Say(CliTexts.Rendering(paper.Paper.Output, Interlocked.Increment(ref begun), filled.Count));
            return Make(paper.Paper, paper.Form!, pictures);
        })))];
    }

    /// <summary>Makes all that is not made yet.</summary>
    public static IReadOnlyList<RenderedPaper> Finish(IReadOnlyList<PaperInMaking> begun, DiagnosticBag problems)
    {
        var made = SideBySide.Select(begun, paper => paper.Made.Value);
        // A form that is wrong is wrong for every member: said once.
        problems.AddRange(made.SelectMany(paper => paper.Diagnostics).Distinct());
        return made;
    }

    static RenderedPaper Make(PlannedPaper paper, Form form, IDocumentResources pictures)
    {
        var data = paper.Data();
        var beside = FolderResources.Beside(paper.Document.TemplatePath);
        var files = new UsedFiles(new NearbyFiles(beside, pictures), beside);
        var rendered = files.While(() => form.Template.Render(data.Root, SettingsOf(data.Date), paper.Output, files));
        var unknown = rendered.Missing.Where(IsAMistake).Select(name => CliProblems.UnknownName(name, Severity.Error));
        return new(paper, form.Sha256, rendered.Content, data.Missing, [.. rendered.Diagnostics, .. unknown]) { HoldsFiles = files.All.Count > 0 };
    }

    /// <summary>How a paper of a day is rendered: its only clock is that day.</summary>
    public static RenderSettings SettingsOf(DateOnly? date) => RenderSettings.Lenient with
    {
        Culture = ScriptCulture.Vietnamese,
        Clock = date is { } day ? new DateTimeOffset(day, TimeOnly.MinValue, Vietnam) : null,
    };

    // Free fields are the author's own: what the form asks for need not be there.
    static bool IsAMistake(MissingName name) => !name.Path.StartsWith("extra.", StringComparison.Ordinal);
}

/// <summary>A paper that is made when somebody first asks for it.</summary>
sealed record PaperInMaking(PlannedPaper Paper, Lazy<RenderedPaper> Made)
{
    /// <summary>The same, with what the form itself has printed as missing.</summary>
    public PaperInMaking WithPrintedPlaceholders(Forms forms) => new(Paper, new(() => Made.Value.WithPrintedPlaceholders(forms)));
}

/// <summary>The forms of a run, each read and compiled once; any number of threads may ask.</summary>
/// <param name="word">How Word templates are compiled; null for the engine's own choice.</param>
sealed class Forms(WordSettings? word = null)
{
    readonly ConcurrentDictionary<string, Lazy<(Form? Form, DiagnosticBag Problems)>> _compiled = new(StringComparer.Ordinal);

    /// <summary>The form of a paper; null when it is wrong, and then <paramref name="problems"/> has everything that is wrong with it.</summary>
    public Form? For(PlannedPaper paper, DiagnosticBag problems)
    {
        var (form, found) = _compiled.GetOrAdd(paper.Document.TemplatePath, path => new(() => Compile(path, paper))).Value;
        // Every member has the same form: what is wrong with it is said once.
        problems.AddRange(found.Except(problems));
        return form;
    }

    /// <summary>Compiles the forms of papers side by side; what is wrong with them is said when they are asked for.</summary>
    public void Prepare(IEnumerable<PlannedPaper> papers) =>
        SideBySide.Select([.. papers.DistinctBy(paper => paper.Document.TemplatePath)], paper => For(paper, []));

    (Form?, DiagnosticBag) Compile(string path, PlannedPaper paper)
    {
        var problems = new DiagnosticBag();
        if (InputFile.Read(path, problems) is not { } bytes)
            return (null, problems);
        if (CompiledTemplate.Compile(bytes, path, [], word) is { } template)
            return (new(template, Sha256.Of(bytes)), problems);

        problems.AddRange(TemplateErrors.Of(bytes, path, paper.Data().Root));
        return (null, problems);
    }
}

/// <summary>A form, compiled, with the hash of its file.</summary>
sealed record Form(CompiledTemplate Template, string Sha256)
{
    /// <summary>The names that it uses, from the root of its data.</summary>
    public IReadOnlyList<string> Names { get; } = [.. Template.Names.Select(name => name.Within is { } owner ? owner : name.Path).Distinct()];
}
