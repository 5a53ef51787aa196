using System.CommandLine;
using Reports.Cli.Files;
using Reports.Cli.Findings;
using Reports.Cli.Terminal;
using Reports.Cli.Texts;
using Reports.Cli.Verifying;
using Reports.Engine.Diagnostics;
using Reports.Engine.Verification;
using Reports.Engine.Verification.Pages;

namespace Reports.Cli.Commands;

/// <summary><c>reports verify</c>: documents of cases against what was approved.</summary>
sealed class VerifyCommand : ReportsCommand
{
    readonly Argument<string[]> _cases;
    readonly Option<string> _html;
    readonly Option<string> _format;
    readonly Option<bool> _watch;

    public VerifyCommand(Session session)
        : base("verify", CliTexts.Verify, session)
    {
        _cases = NeedsSome("CASES", CliTexts.CasesFolder);
        _html = Takes<string>("--html", "OUT", CliTexts.HtmlOption);
        _format = Chooses("--format", CliTexts.FormatOption, VerificationFormats.Names);
        _watch = Watches();
    }

    public override IReadOnlyList<string> Examples => ["reports verify cases", "reports verify cases --html khac-nhau.html --format junit > ket-qua.xml"];

    protected override ExitCode Run(ParseResult parsed) =>
        Repeat(parsed.GetValue(_watch), () => NamedFiles.FindFolders(parsed.GetValue(_cases)!, []).SelectMany(CaseFinder.FilesOf), () => Once(parsed));

    ExitCode Once(ParseResult parsed)
    {
        var renderer = new CaseRenderer(new(() => Catalogue(parsed)));
        var problems = new DiagnosticBag();
        var folders = NamedFiles.FindFolders(parsed.GetValue(_cases)!, problems);
        if (problems.HasErrors)
            return Refusal.Of(problems, Session);

        var report = VerificationReport.Together(folders.Select(folder => Verifier.Run(CaseFinder.Find(folder), renderer.Render, Session.Surroundings.IsBuildServer)));
        VerificationFormats.Write(parsed.GetValue(_format)!, report, Session);
        if (parsed.GetValue(_html) is { } html && HtmlPage.Write(html, pictures => VerificationPage.Print(report, Session.Language, pictures), Session) is { } problem)
            return Refusal.Of([problem], Session);
        return report.Passed ? ExitCode.AllWell : ExitCode.ToRepair;
    }

    (Templates.Editions.Catalogue?, DiagnosticBag) Catalogue(ParseResult parsed)
    {
        var problems = new DiagnosticBag();
        return (LoadCatalogue(parsed, problems), problems);
    }
}
