using Reports.Cli.Findings;
using Reports.Cli.Terminal;
using Reports.Cli.Texts;
using Reports.Engine.Diagnostics;
using Reports.Engine.Verification;

namespace Reports.Cli.Verifying;

/// <summary>What came of the cases, for people: everything that is not as approved, then a count.</summary>
static class VerificationSummary
{
    public static void Write(VerificationReport report, Session session)
    {
        var findings = report.Diagnostics.Concat(report.Results.SelectMany(result => result.Diagnostics)).Distinct().ToList();
        if (findings.Count > 0)
            FindingFormats.Writer("human", session).Write(FindingSet.Of("", findings) with { Files = [.. report.Results.Select(result => result.Case.Name)] }, session.Output);

        foreach (var result in report.Results)
        {
            foreach (var output in result.Outputs.Where(output => output.Status != OutputStatus.Passed))
                Write(result, output, session);
        }

        foreach (var stray in report.Strays)
            session.Output.WriteLine($"{Visible.Of(stray)}: {session.Say(CliTexts.Stray)}");

        var failed = report.Results.Count(result => !result.Passed) + report.Diagnostics.Count;
        session.Output.WriteLine(session.Say(CliTexts.CasesPassed(report.Results.Count(result => result.Passed), failed)));
        if (report.Results.Any(result => result.Outputs.Any(output => output.Fails)))
            session.Output.WriteLine(session.Say(CliTexts.HowToAccept));
    }

    static void Write(CaseResult result, OutputResult output, Session session)
    {
        session.Output.WriteLine($"{Visible.Of($"{result.Case.Name}/{output.Name}")}: {session.Say(StatusText.Of(output.Status))}");
        foreach (var line in (output.Difference?.In(session.Language) ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries))
            session.Output.WriteLine("    " + Visible.Of(line));
    }
}
