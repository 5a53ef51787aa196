using Reports.Cli.Files;
using Reports.Cli.Texts;
using Reports.Engine.Diagnostics;

namespace Reports.Cli.Generation;

/// <summary>Writes papers and then their manifest, after making sure that every one of them may be written.</summary>
static class PaperWriter
{
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
