using Reports.Cli.Terminal;
using Reports.Engine.Diagnostics;

namespace Reports.Cli.Findings;

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
