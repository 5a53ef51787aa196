using Reports.Templates.Documents;
using Reports.Templates.Editions;
using Reports.Templates.Rules;

namespace Reports.Cli.Generation;

/// <summary>One file that a run is to make: a paper of a branch, of a member, or of the organisation above.</summary>
/// <param name="Member">The member it is for; null when it is for none.</param>
/// <param name="Output">The file's path in the output folder, with forward slashes.</param>
/// <param name="Lacks">Facts without which it is not made at all; empty when it can be made.</param>
/// <param name="Data">What its form is filled with.</param>
/// <param name="Prints">True when a form with these names prints what stands at the path.</param>
sealed record PlannedPaper(
    DocumentEntry Document, string? Member, string Output, IReadOnlyList<Missing> Lacks, Func<DocumentData> Data, Func<IEnumerable<string>, string, bool> Prints)
{
    /// <summary>The document's name, with the member's where it is for one.</summary>
    public string Name => Member is null ? Document.Name : $"{Document.Name}: {Member}";

    /// <summary>True when nothing is missing that it cannot do without.</summary>
    public bool CanBeMade => Lacks.Count == 0;

    /// <summary>What a form with these names leaves empty without a word: lines to write on where the member has not, cells of members without a level.</summary>
    public Func<IEnumerable<string>, IReadOnlyList<Missing>> LeftEmpty { get; init; } = _ => [];

    /// <summary>The papers of a branch's year, in the order of the dossier.</summary>
    public static IReadOnlyList<PlannedPaper> Of(Dossier dossier) =>
        [.. dossier.Papers.Select(paper => new PlannedPaper(paper.Document, paper.Member, paper.Output, paper.Lacks, () => dossier.DataFor(paper), paper.Prints) { LeftEmpty = names => paper.Member is null ? paper.Unrated(names) : paper.Unwritten })];

    /// <summary>The papers of the organisation above.</summary>
    public static IReadOnlyList<PlannedPaper> Of(SuperiorDossier dossier) =>
        [.. dossier.Documents.Select(document => new PlannedPaper(document, null, document.Output, [], () => dossier.DataFor(document), (_, _) => true))];
}

/// <summary>A paper that is not made because a fact that it prints is wrong.</summary>
sealed record StoppedPaper(PlannedPaper Paper, IReadOnlyList<Finding> Errors)
{
    /// <summary>The codes of what is wrong, each once.</summary>
    public IEnumerable<string> Codes => Errors.Select(error => error.Diagnostic.Code).Distinct().Order(StringComparer.Ordinal);

    /// <summary>The papers that print a fact with an error; a form that cannot be compiled is reported when its paper is made.</summary>
    public static IReadOnlyList<StoppedPaper> Of(IEnumerable<PlannedPaper> papers, FindingSet findings, Forms forms)
    {
        var errors = findings.All.Where(finding => finding.Diagnostic.Severity == Severity.Error).ToList();
        return errors.Count == 0
            ? []
            : [.. papers.Where(paper => paper.CanBeMade).Select(paper => new StoppedPaper(paper, About(paper, errors, forms))).Where(stopped => stopped.Errors.Count > 0)];
    }

    /// <summary>The findings about facts that one of the papers prints.</summary>
    public static FindingSet About(IEnumerable<PlannedPaper> papers, FindingSet findings, Forms forms)
    {
        var list = papers.ToList();
        return findings with { All = [.. findings.All.Where(finding => list.Any(paper => About(paper, [finding], forms).Count > 0))] };
    }

    static IReadOnlyList<Finding> About(PlannedPaper paper, IReadOnlyList<Finding> findings, Forms forms)
    {
        if (forms.For(paper, []) is not { } form)
            return [];

        var names = form.Names;
        return [.. findings.Where(finding => finding.Diagnostic.Location is not FactLocation place || paper.Prints(names, place.Path))];
    }
}

/// <summary>One paper of the dossier, made but not yet written.</summary>
/// <param name="FormSha256">The hash of its form.</param>
/// <param name="Content">The bytes of its file; empty when <paramref name="Diagnostics"/> has errors.</param>
sealed record RenderedPaper(PlannedPaper Paper, string FormSha256, byte[] Content, IReadOnlyList<Missing> Missing, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>True when it holds files that lie beside the data or the form.</summary>
    public bool HoldsFiles { get; init; }

    /// <summary>True when it must not be written: its form could not be rendered, or asks for names that there are not.</summary>
    public bool IsWrong => Diagnostics.Any(found => found.Severity == Severity.Error);

    /// <summary>The same, with what the form itself has printed as missing.</summary>
    /// <param name="forms">The form is among them: the paper was made from it.</param>
    public RenderedPaper WithPrintedPlaceholders(Forms forms)
    {
        if (IsWrong)
            return this;
        var known = Missing.Select(lack => lack.Label).ToHashSet(StringComparer.Ordinal);
        var printed = PrintedPlaceholders.In(Content, Paper.Output).Where(known.Add).ToList();
        if (printed.Count == 0)
            return this;

        var lacks = FormLacks.Of(forms.For(Paper, [])!.Template.Texts, Paper.Document);
        return this with { Missing = [.. Missing, .. printed.Select(label => new Missing(label, lacks.PathOf(label)))] };
    }
}
