using Reports.Cli.Terminal;
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
    public FindingSet InOrder() => this with { All = [.. All.OrderBy(File).ThenBy(finding => PlaceInFile.Position(finding.Diagnostic.Location))] };

    /// <summary>The set as it counts in this run: with <c>--strict</c>, warnings are errors.</summary>
    public FindingSet With(bool strict) => strict ? this with { All = [.. All.Select(finding => finding.Strictly())] } : this;

    /// <summary>The sets of several files as one.</summary>
    public static FindingSet Together(IEnumerable<FindingSet> sets)
    {
        var list = sets.ToList();
        return new([.. list.SelectMany(set => set.Files).Distinct()], [.. list.SelectMany(set => set.All)]);
    }

    int File(ReportedFinding finding) => finding.Diagnostic.Location is { } location ? Files.ToList().IndexOf(location.File) : -1;
}

/// <summary>A place without the name of its file.</summary>
static class PlaceInFile
{
    /// <summary>Line and column; null for a place that has none.</summary>
    public static (int Line, int Column)? Position(Location? location) => location switch
    {
        TextLocation text => (text.Line, text.Column),
        JsonLocation json => (json.Line, json.Column),
        _ => null,
    };

    /// <summary>Path or place in Word; null for a place that is line and column only.</summary>
    public static string? Words(Location? location, Language language) => location switch
    {
        JsonLocation json => json.Path,
        WordLocation word => word.In(language)[(word.File.Length + 2)..],
        _ => null,
    };
}

/// <summary>A finding as every format writes it: from the engine or from a rule.</summary>
/// <param name="Diagnostic">Code, severity, place, message, hint.</param>
/// <param name="Found">What the file says; empty when there is nothing to compare.</param>
/// <param name="Expected">What it should say; empty when there is nothing to compare.</param>
/// <param name="Source">The rule's source; empty when it is none of the rule book.</param>
/// <param name="Acknowledged">The author's reason for keeping it so; null when nobody has accepted it.</param>
sealed record ReportedFinding(Diagnostic Diagnostic, string Found = "", string Expected = "", string Source = "", string? Acknowledged = null)
{
    /// <summary>How much it matters in this run: what the author has accepted is only worth knowing.</summary>
    public Severity Severity => Acknowledged is null ? Diagnostic.Severity : Severity.Note;

    public static ReportedFinding Of(Finding finding) =>
        new(finding.Diagnostic, finding.Found, finding.Expected, finding.Source, finding.Acknowledged);

    /// <summary>The same with warnings as errors.</summary>
    public ReportedFinding Strictly() => Diagnostic.Severity == Severity.Warning
        ? this with { Diagnostic = Diagnostic with { Severity = Severity.Error } }
        : this;
}

/// <summary>The end of a run that cannot go on: what has to be repaired, on standard error.</summary>
static class Refusal
{
    public static ExitCode Of(IReadOnlyList<Diagnostic> problems, Session session)
    {
        var files = problems.Select(problem => problem.Location?.File ?? "").Where(file => file.Length > 0).Distinct();
        FindingFormats.WriteToError(new([.. files], [.. problems.Select(problem => new ReportedFinding(problem))]), session);
        return ExitCode.ToRepair;
    }
}
