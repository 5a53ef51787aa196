using Reports.Cli.Findings;
using Reports.Engine.Diagnostics;

namespace Reports.Cli.Generation;

/// <summary>A paper that is not made because a fact that it prints is wrong.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Errors">What is wrong.</param>
sealed record StoppedPaper(PlannedPaper Paper, IReadOnlyList<ReportedFinding> Errors)
{
    /// <summary>The codes of what is wrong, each once.</summary>
    public IEnumerable<string> Codes => Errors.Select(error => error.Diagnostic.Code).Distinct().Order(StringComparer.Ordinal);

    /// <summary>The papers that print a fact with an error; a paper whose form cannot be compiled tells so when it is made.</summary>
    public static IReadOnlyList<StoppedPaper> Of(IEnumerable<PlannedPaper> papers, FindingSet findings, Forms forms)
    {
        var errors = findings.All.Where(finding => finding.Severity == Severity.Error).ToList();
        return errors.Count == 0
            ? []
            : [.. papers.Where(paper => paper.Lacks.Count == 0).Select(paper => new StoppedPaper(paper, About(paper, errors, forms))).Where(stopped => stopped.Errors.Count > 0)];
    }

    /// <summary>The findings about facts that one of the papers prints.</summary>
    public static FindingSet About(IEnumerable<PlannedPaper> papers, FindingSet findings, Forms forms)
    {
        var list = papers.ToList();
        return findings with { All = [.. findings.All.Where(finding => list.Any(paper => About(paper, [finding], forms).Count > 0))] };
    }

    static IReadOnlyList<ReportedFinding> About(PlannedPaper paper, IReadOnlyList<ReportedFinding> findings, Forms forms)
    {
        if (forms.For(paper, new DiagnosticBag()) is not { } form)
            return [];

        var names = form.Template.Names.Select(name => name.Within is { } owner ? owner : name.Path).Distinct().ToList();
        return [.. findings.Where(finding => finding.Diagnostic.Location is not JsonLocation place || paper.Prints(names, place.Path))];
    }
}
