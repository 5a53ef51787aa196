using System.Text;
using System.Text.RegularExpressions;
using Reports.Engine;
using Reports.Engine.Merging;

namespace Reports.Cli.Generation;

/// <summary>The forms of all members as one Word document to print: each begins on a new page, and its pages count from 1.</summary>
/// <param name="Output">The file's name in the output folder: that of the members' own folder, with <c>.docx</c>.</param>
/// <param name="Name">What each of the forms is called.</param>
/// <param name="Members">How many forms it holds.</param>
/// <param name="Key">The hash of all that decides its bytes; null when something was found while they were joined, which is to be said each time.</param>
sealed record JoinedForms(string Output, string Name, int Members, byte[] Content, string? Key)
{
    /// <summary>One document for every folder that holds forms of two members or more; none for one with a form that was wrong when it was rendered.</summary>
    /// <param name="papers">The papers, among them the forms; those are made where they are not yet.</param>
    /// <param name="earlier">What the run before has left; null where there is none.</param>
    public static IReadOnlyList<JoinedForms> Of(IReadOnlyList<PaperInMaking> papers, MergeSettings settings, EarlierRun? earlier, DiagnosticBag problems)
    {
        var folders = papers.Where(paper => paper.Paper.Member is not null && paper.Paper.Output.Contains('/') && paper.Paper.Output.EndsWith(".docx", StringComparison.Ordinal))
            .GroupBy(paper => paper.Paper.Output[..paper.Paper.Output.LastIndexOf('/')], StringComparer.Ordinal);
        return
        [
            .. from folder in folders
               where folder.Count() > 1
               let forms = folder.OrderBy(form => ByNumber(form.Paper.Output), StringComparer.Ordinal).Select(form => form.Made.Value).ToList()
               where !forms.Exists(form => form.IsWrong)
               select Join(folder.Key, forms, settings, earlier, problems),
        ];
    }

    static JoinedForms Join(string folder, List<RenderedPaper> forms, MergeSettings settings, EarlierRun? earlier, DiagnosticBag problems)
    {
        var (output, name) = ($"{folder}.docx", forms[0].Paper.Document.Name);
        var key = Sha256.Of(Encoding.UTF8.GetBytes(string.Join('\n', [ProgramBuild.Identity, $"{settings.Start}", .. forms.Select(form => $"{form.Paper.Output} {Sha256.Of(form.Content)}")])));
        if (earlier?.Standing(output, key) is { } stood)
            return new(output, name, forms.Count, stood, key);

        var found = new DiagnosticBag();
        using var merge = new WordMerge(settings);
        foreach (var form in forms)
            merge.Add(form.Content, form.Paper.Output, found);
        using var file = new MemoryStream();
        if (merge.Count > 0)
            merge.Complete(file);
        problems.AddRange(found);
        return new(output, name, merge.Count, file.ToArray(), found.Count == 0 ? key : null);
    }

    // In the members' own order, whichever form each has: the numbers of the files, as numbers.
    static string ByNumber(string output) => Regex.Replace(output, "[0-9]+", number => number.Value.PadLeft(9, '0'));
}
