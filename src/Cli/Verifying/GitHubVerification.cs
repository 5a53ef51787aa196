using Reports.Cli.Findings;
using Reports.Cli.Terminal;
using Reports.Cli.Texts;
using Reports.Engine.Verification;

namespace Reports.Cli.Verifying;

/// <summary>A verification as workflow commands, which GitHub shows beside the approved files of a change.</summary>
/// <remarks><c>::error file=cases/bien-ban/bien-ban.verified.txt,title=bien-ban/bien-ban::message</c></remarks>
static class GitHubVerification
{
    public static void Write(VerificationReport report, Session session)
    {
        var findings = report.Diagnostics.Concat(report.Results.SelectMany(result => result.Diagnostics)).Distinct();
        FindingFormats.Writer("github", session).Write(FindingSet.Of("", findings), session.Output);
        foreach (var result in report.Results)
        {
            foreach (var output in result.Outputs.Where(output => output.Status is not OutputStatus.Passed))
            {
                var text = session.Say(StatusText.Of(output.Status)) + "\n" + output.Difference?.In(session.Language);
                Write(output.Fails ? "error" : "warning", output.VerifiedFile, $"{result.Case.Name}/{output.Name}", text, session);
            }
        }

        foreach (var stray in report.Strays)
            Write("warning", stray, stray, session.Say(CliTexts.Stray), session);
    }

    static void Write(string level, string file, string title, string text, Session session) => session.Output.WriteLine(
        $"::{level} file={GitHubFindings.Property(file)},title={GitHubFindings.Property(title)}::{GitHubFindings.Message(text.TrimEnd('\n'))}");
}
