using Reports.Cli.Terminal;
using Reports.Engine.Diagnostics;
using Reports.Engine.Files;
using Reports.Engine.Merging;

namespace Reports.Cli.Generation;

/// <summary>The documents of a dossier, made and not yet written anywhere.</summary>
/// <param name="Papers">The papers.</param>
/// <param name="Joined">The members' forms as one document to print.</param>
/// <param name="NotMade">The papers that lack what they cannot do without.</param>
sealed record MadeDossier(IReadOnlyList<RenderedPaper> Papers, IReadOnlyList<JoinedForms> Joined, IReadOnlyList<PlannedPaper> NotMade)
{
    /// <summary>Makes them; null when a form is wrong, and then <paramref name="problems"/> has errors.</summary>
    public static MadeDossier? Of(IReadOnlyList<PlannedPaper> asked, MergeSettings? joining, FolderResources pictures, Forms forms, DiagnosticBag problems, Progress? progress = null)
    {
        var rendered = PaperMaker.Make(asked, pictures, forms, problems, progress);
        if (problems.HasErrors)
            return null;

        var made = SideBySide.Select(rendered, paper => paper.WithPrintedPlaceholders(forms));
        return new(made, joining is null ? [] : JoinedForms.Of(made, joining, problems), [.. asked.Where(paper => paper.Lacks.Count > 0)]);
    }

    /// <summary>Every file with its name.</summary>
    public IEnumerable<(string Name, byte[] Content)> Files => Papers.Select(paper => (paper.Paper.Output, paper.Content)).Concat(Joined.Select(forms => (forms.Output, forms.Content)));
}
