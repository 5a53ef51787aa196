using Reports.Cli.Files;
using Reports.Cli.Texts;
using Reports.Engine.Diagnostics;
using Reports.Templates.Documents;

namespace Reports.Cli.Generation;

/// <summary>Makes papers in memory and then writes them: when one form is wrong, nothing is written at all.</summary>
sealed class DossierMaker(LoadedYear loaded, Progress progress)
{
    readonly Dossier _dossier = Dossier.Of(loaded.Year, loaded.Catalogue, loaded.Edition);

    /// <summary>The papers of the dossier, those that cannot be made included.</summary>
    public IReadOnlyList<DossierPaper> Papers => _dossier.Papers;

    /// <summary>Makes the papers that lack nothing they cannot do without.</summary>
    /// <returns>The papers made; <paramref name="problems"/> has errors when a form is wrong.</returns>
    public IReadOnlyList<RenderedPaper> Make(IReadOnlyList<DossierPaper> papers, DiagnosticBag problems)
    {
        var forms = new Forms(problems);
        // Every form is compiled before the first is filled: all that is wrong is said in one run.
        var filled = papers.Where(paper => paper.Lacks.Count == 0).Select(paper => (Paper: paper, Form: forms[paper.Document.TemplatePath])).ToList();
        if (problems.HasErrors)
            return [];

        var pictures = SourceFolder.Of(loaded.Year.Name);
        var made = new List<RenderedPaper>(filled.Count);
        foreach (var (paper, form) in filled)
        {
            progress.Say(CliTexts.Rendering(paper.Output, made.Count + 1, filled.Count));
            var rendered = PaperRenderer.Render(paper, form!, _dossier.DataFor(paper), pictures);
            problems.AddRange(rendered.Diagnostics);
            made.Add(rendered);
        }

        progress.Done();
        return made;
    }

    /// <summary>Writes the papers and then the manifest, after making sure that every one of them may be written.</summary>
    public static void Write(IReadOnlyList<RenderedPaper> papers, byte[] manifest, OutputFolder folder, DiagnosticBag problems)
    {
        foreach (var twice in papers.GroupBy(paper => paper.Paper.Output, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            problems.Add(CliProblems.SameFileTwice(folder.PathOf(twice.Key)));
        problems.AddRange(papers.Select(paper => folder.Forbids(paper.Paper.Output)).OfType<Diagnostic>());
        if (problems.HasErrors)
            return;

        // The manifest comes last: where it stands, everything that it names stands too.
        foreach (var (name, content) in papers.Select(paper => (paper.Paper.Output, paper.Content)).Append((Manifest.FileName, manifest)))
        {
            if (folder.Write(name, content) is not { } problem)
                continue;
            problems.Add(problem);
            return;
        }
    }
}
