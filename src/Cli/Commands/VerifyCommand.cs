using System.CommandLine;
using Reports.Cli.Verifying;
using Reports.Engine.Verification;
using Reports.Engine.Verification.Pages;

namespace Reports.Cli.Commands;

/// <summary><c>reports verify</c>: documents of cases against what was approved.</summary>
sealed class VerifyCommand : ReportsCommand
{
    readonly Argument<string[]> _cases = NeedsSome("CASES", CliTexts.CasesFolder);
    readonly Option<string> _html = Takes<string>("--html", "OUT", CliTexts.HtmlOption);
    readonly Option<string> _format = Chooses("--format", CliTexts.FormatOption, VerificationFormats.Names);
    readonly Option<bool> _watch = Watches();

    public VerifyCommand(Session session)
        : base("verify", new(
            "So văn bản của các ca kiểm thử với bản đã duyệt (*.verified.txt); khác thì ghi *.received.txt.",
            "Documents of cases against what was approved (*.verified.txt); writes *.received.txt where they differ."), session) => Accept(_cases, _html, _format, _watch);

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
