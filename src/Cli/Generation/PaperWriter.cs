using Reports.Cli.Files;
using Reports.Cli.Texts;
using Reports.Engine.Diagnostics;

namespace Reports.Cli.Generation;

/// <summary>Writes papers and then their manifest, after making sure that every one of them may be written.</summary>
static class PaperWriter
{
    public static void Write(IReadOnlyList<RenderedPaper> papers, IReadOnlyList<JoinedForms> joined, byte[] manifest, OutputFolder folder, DiagnosticBag problems)
    {
        var files = papers.Select(paper => (Name: paper.Paper.Output, paper.Content)).Concat(joined.Select(forms => (Name: forms.Output, forms.Content))).ToList();
        foreach (var twice in files.GroupBy(file => file.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            problems.Add(CliProblems.SameFileTwice(folder.PathOf(twice.Key)));
        problems.AddRange(files.Select(file => folder.Forbids(file.Name)).OfType<Diagnostic>());
        if (problems.HasErrors)
            return;

        // The manifest comes last: where it stands, everything that it names stands too.
        foreach (var (name, content) in files.Append((Manifest.FileName, manifest)))
        {
            if (folder.Write(name, content) is not { } problem)
                continue;
            problems.Add(problem);
            return;
        }
    }
}
