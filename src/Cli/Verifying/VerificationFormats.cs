using Reports.Cli.Terminal;
using Reports.Engine.Verification;

namespace Reports.Cli.Verifying;

/// <summary>The formats that a verification can be written in.</summary>
static class VerificationFormats
{
    /// <summary>Their names, the default first.</summary>
    public static string[] Names { get; } = ["human", "json", "junit", "github"];

    /// <summary>Writes the report to standard output in a format whose name is known.</summary>
    public static void Write(string name, VerificationReport report, Session session)
    {
        switch (name)
        {
            case "json":
                JsonVerification.Write(report, session.Output);
                break;
            case "junit":
                JUnitVerification.Write(report, session.Output, session.Language);
                break;
            case "github":
                GitHubVerification.Write(report, session);
                break;
            default:
                VerificationSummary.Write(report, session);
                break;
        }
    }
}
