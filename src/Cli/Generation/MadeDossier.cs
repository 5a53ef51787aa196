using Reports.Engine.Files;
using Reports.Engine.Merging;

namespace Reports.Cli.Generation;

/// <summary>The documents of a dossier, made and not yet written anywhere.</summary>
/// <param name="Joined">The members' forms as one document to print.</param>
/// <param name="NotMade">The papers that lack what they cannot do without.</param>
sealed record MadeDossier(IReadOnlyList<RenderedPaper> Papers, IReadOnlyList<JoinedForms> Joined, IReadOnlyList<PlannedPaper> NotMade)
{
    /// <summary>The files that stand there already as they would be written.</summary>
    public IReadOnlySet<string> Standing { get; init; } = new HashSet<string>();

    /// <summary>Makes them; null when a form is wrong, and then <paramref name="problems"/> has errors.</summary>
    /// <param name="joining">How the members' forms are joined; null when they are not.</param>
    /// <param name="pictures">Where pictures lie that the data names.</param>
    /// <param name="standing">The papers that need not be made, by their files.</param>
    /// <param name="earlier">What the run before has left; null where there is none.</param>
    public static MadeDossier? Of(
        IReadOnlyList<PlannedPaper> asked, MergeSettings? joining, FolderResources pictures, Forms forms, DiagnosticBag problems,
        IReadOnlyDictionary<string, RenderedPaper>? standing = null, EarlierRun? earlier = null, Progress? progress = null)
    {
        standing ??= new Dictionary<string, RenderedPaper>();
        var begun = PaperMaker.Begin([.. asked.Where(paper => !standing.ContainsKey(paper.Output))], pictures, forms, problems, progress);
        if (problems.HasErrors)
            return null;

        // Those begun come in the order asked for.
        var next = 0;
        List<PaperInMaking> all = [.. asked.Where(paper => paper.CanBeMade).Select(paper => standing.TryGetValue(paper.Output, out var stood)
            ? new PaperInMaking(paper, new(stood))
            : begun[next++].WithPrintedPlaceholders(forms))];
        // Joining the members' forms takes as long as making all the others. Who makes a paper waits for nobody, so that who waits for it does not wait long.
        var found = new DiagnosticBag();
        var joins = Task.Run(() => joining is null ? [] : JoinedForms.Of(all, joining, earlier, found));
        IReadOnlyList<RenderedPaper> papers;
        try
        {
            papers = PaperMaker.Finish(all, problems);
        }
        finally
        {
            ((Task)joins).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing).GetAwaiter().GetResult();
            progress?.Done();
        }

        var joined = joins.GetAwaiter().GetResult();
        if (problems.HasErrors)
            return null;

        problems.AddRange(found);
        var made = new MadeDossier(papers, joined, [.. asked.Where(paper => !paper.CanBeMade)]);
        return made with
        {
            Standing = made.Files.Where(file => standing.ContainsKey(file.Name) || earlier?.Holds(file.Name, file.Content) == true).Select(file => file.Name).ToHashSet(StringComparer.Ordinal),
        };
    }

    public IEnumerable<MadeFile> Files => Papers.Select(paper => new MadeFile(paper.Paper.Output, paper.Content)).Concat(Joined.Select(forms => new MadeFile(forms.Output, forms.Content)));
}
