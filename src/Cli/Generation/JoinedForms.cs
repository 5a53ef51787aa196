using System.Text.RegularExpressions;
using Reports.Engine;
using Reports.Engine.Diagnostics;
using Reports.Engine.Merging;

namespace Reports.Cli.Generation;

/// <summary>The forms of all members as one Word document to print: each begins on a new page, and its pages count from 1.</summary>
/// <param name="Output">The file's name in the output folder: that of the members' own folder, with <c>.docx</c>.</param>
/// <param name="Name">What each of the forms is called.</param>
/// <param name="Members">How many forms it holds.</param>
/// <param name="Content">The bytes of its file.</param>
sealed record JoinedForms(string Output, string Name, int Members, byte[] Content)
{
    /// <summary>One document for every folder that holds forms of two members or more.</summary>
    public static IReadOnlyList<JoinedForms> Of(IReadOnlyList<RenderedPaper> made, MergeSettings settings, DiagnosticBag problems)
    {
        var folders = made.Where(paper => paper.Paper.Member is not null && paper.Paper.Output.Contains('/') && paper.Paper.Output.EndsWith(".docx", StringComparison.Ordinal))
            .GroupBy(paper => paper.Paper.Output[..paper.Paper.Output.LastIndexOf('/')], StringComparer.Ordinal);
        return [.. folders.Where(folder => folder.Count() > 1).Select(folder => Join(folder.Key, folder, settings, problems))];
    }

    static JoinedForms Join(string folder, IGrouping<string, RenderedPaper> forms, MergeSettings settings, DiagnosticBag problems)
    {
        using var merge = new WordMerge(settings);
        foreach (var form in forms.OrderBy(form => ByNumber(form.Paper.Output), StringComparer.Ordinal))
            merge.Add(form.Content, form.Paper.Output, problems);
        using var file = new MemoryStream();
        if (merge.Count > 0)
            merge.Complete(file);
        return new($"{folder}.docx", forms.First().Paper.Document.Name, merge.Count, file.ToArray());
    }

    // In the members' own order, whichever form each has: the numbers of the files, as numbers.
    static string ByNumber(string output) => Regex.Replace(output, "[0-9]+", number => number.Value.PadLeft(9, '0'));
}
