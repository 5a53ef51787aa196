using Reports.Engine.Diagnostics;
using Reports.Templates.Rules;

namespace Reports.Cli.Findings;

/// <summary>The findings of one run over some files.</summary>
/// <param name="Files">Every file looked at, also those without findings, in the order given.</param>
/// <param name="All">The findings, in the order of the files.</param>
sealed record FindingSet(IReadOnlyList<string> Files, IReadOnlyList<ReportedFinding> All)
{
    public int Errors => All.Count(finding => finding.Severity == Severity.Error);

    public int Warnings => All.Count(finding => finding.Severity == Severity.Warning);

    public int Notes => All.Count(finding => finding.Severity == Severity.Note);

    /// <summary>The notes that the author has accepted with a reason.</summary>
    public int Accepted => All.Count(finding => finding.Acknowledged is not null);

    public bool HasErrors => All.Any(finding => finding.Severity == Severity.Error);

    public static FindingSet Of(string file, IEnumerable<Diagnostic> diagnostics) =>
        new([file], [.. diagnostics.Select(diagnostic => new ReportedFinding(diagnostic))]);

    public static FindingSet Of(string file, IEnumerable<Finding> findings) =>
        new([file], [.. findings.Select(ReportedFinding.Of)]);

    /// <summary>The set in the order of each file, where a file has lines; what has none keeps its order.</summary>
    public FindingSet InOrder() => this with { All = [.. All.OrderBy(File).ThenBy(Line).ThenBy(Column)] };

    /// <summary>The set as it counts in this run: with <c>--strict</c>, warnings are errors.</summary>
    public FindingSet With(bool strict) => strict ? this with { All = [.. All.Select(finding => finding.Strictly())] } : this;

    /// <summary>The sets of several files as one.</summary>
    public static FindingSet Together(IEnumerable<FindingSet> sets)
    {
        var list = sets.ToList();
        return new([.. list.SelectMany(set => set.Files).Distinct()], [.. list.SelectMany(set => set.All)]);
    }

    int File(ReportedFinding finding) => finding.Diagnostic.Location is { } location ? Files.ToList().IndexOf(location.File) : -1;

    static int Line(ReportedFinding finding) => finding.Diagnostic.Location switch
    {
        TextLocation text => text.Line,
        JsonLocation json => json.Line,
        _ => 0,
    };

    static int Column(ReportedFinding finding) => finding.Diagnostic.Location switch
    {
        TextLocation text => text.Column,
        JsonLocation json => json.Column,
        _ => 0,
    };
}
