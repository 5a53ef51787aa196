using Reports.Templates.Rules;

namespace Reports.Cli.Findings;

/// <summary>The findings of one run over some files.</summary>
/// <param name="Files">Every file looked at, also those without findings, in the order given.</param>
/// <param name="All">The findings, in the order of the files.</param>
sealed record FindingSet(IReadOnlyList<string> Files, IReadOnlyList<Finding> All)
{
    public int Errors => All.Count(finding => finding.Diagnostic.Severity == Severity.Error);

    public int Warnings => All.Count(finding => finding.Diagnostic.Severity == Severity.Warning);

    public int Notes => All.Count(finding => finding.Diagnostic.Severity == Severity.Note);

    /// <summary>The notes that the author has accepted with a reason.</summary>
    public int Accepted => All.Count(finding => finding.Acknowledged is not null);

    public bool HasErrors => All.Any(finding => finding.Diagnostic.Severity == Severity.Error);

    public static FindingSet Of(string file, IEnumerable<Diagnostic> diagnostics) =>
        new([file], [.. diagnostics.Select(Plain)]);

    public static FindingSet Of(string file, IEnumerable<Finding> findings) =>
        new([file], [.. findings]);

    /// <summary>The set in the order of each file, where a file has lines; what has none keeps its order.</summary>
    public FindingSet InOrder() => this with { All = [.. All.OrderBy(File).ThenBy(finding => PlaceInFile.Order(finding.Diagnostic.Location))] };

    /// <summary>What was found outside of the rule book: nothing to compare, no source.</summary>
    public static Finding Plain(Diagnostic diagnostic) => new(diagnostic, "", "", "");

    /// <summary>The set as it counts in this run: with <c>--strict</c>, warnings are errors.</summary>
    public FindingSet With(bool strict) => strict ? this with { All = [.. All.Select(Strictly)] } : this;

    public static FindingSet Together(IEnumerable<FindingSet> sets)
    {
        var list = sets.ToList();
        return new([.. list.SelectMany(set => set.Files).Distinct()], [.. list.SelectMany(set => set.All)]);
    }

    static Finding Strictly(Finding finding) => finding.Diagnostic.Severity == Severity.Warning
        ? finding with { Diagnostic = finding.Diagnostic with { Severity = Severity.Error } }
        : finding;

    int File(Finding finding) => finding.Diagnostic.Location is { } location ? Files.ToList().IndexOf(location.File) : -1;
}

/// <summary>A place without the name of its file.</summary>
static class PlaceInFile
{
    /// <summary>Where it comes among the places of its file; null for a place in Word.</summary>
    public static (int First, int Second)? Order(Location? location) => location is FactLocation fact ? fact.Order : Position(location);

    /// <summary>Line and column; null for a place that has none.</summary>
    public static (int Line, int Column)? Position(Location? location) => location switch
    {
        TextLocation text => (text.Line, text.Column),
        JsonLocation json => (json.Line, json.Column),
        _ => null,
    };

    /// <summary>Path, cell or place in Word; null for a place that is line and column only.</summary>
    public static string? Words(Location? location, Language language) => location switch
    {
        JsonLocation json => Visible.Of(json.Path),
        WordLocation or CellLocation => Visible.Of(location.Inside(language)[2..]),
        _ => null,
    };
}

/// <summary>The end of a run that cannot go on: what has to be repaired, on standard error.</summary>
static class Refusal
{
    public static ExitCode Of(IReadOnlyList<Diagnostic> problems, Session session)
    {
        var files = problems.Select(problem => problem.Location?.File ?? "").Where(file => file.Length > 0).Distinct();
        FindingFormats.WriteToError(new([.. files], [.. problems.Select(FindingSet.Plain)]), session);
        return ExitCode.ToRepair;
    }
}
