using Reports.Cli.Findings;
using Reports.Cli.Terminal;
using Reports.Cli.Texts;
using Reports.Engine.Diagnostics;

namespace Reports.Cli.Generation;

/// <summary>The two places where making papers stops before anything is written.</summary>
static class Stop
{
    /// <summary>Data or forms that cannot be used: says why, and that nothing was written.</summary>
    public static ExitCode BeforeWriting(IReadOnlyList<Diagnostic> problems, Session session)
    {
        Refusal.Of(problems, session);
        session.Error.WriteLine(session.Say(CliTexts.NothingWritten));
        return ExitCode.ToRepair;
    }

    /// <summary>Prints the findings of the rules; true when they forbid to go on.</summary>
    public static bool AtBrokenRules(FindingSet findings, bool isForced, Session session) => AtBrokenRules(findings, findings.HasErrors && !isForced, everything: true, session);

    /// <summary>Prints the findings of the rules; true when they stop every paper.</summary>
    public static bool AtBrokenRules(FindingSet findings, bool stops, bool everything, Session session)
    {
        if (findings.All.Count > 0)
            FindingFormats.WriteToError(findings, session);
        if (!stops || !everything)
            return false;

        session.Error.WriteLine(session.Say(CliTexts.NothingWrittenForce));
        return true;
    }
}
