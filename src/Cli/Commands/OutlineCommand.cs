using System.CommandLine;
using Reports.Cli.Files;
using Reports.Cli.Findings;
using Reports.Cli.Terminal;
using Reports.Cli.Texts;
using Reports.Engine.Diagnostics;

namespace Reports.Cli.Commands;

/// <summary><c>reports outline</c>: a Word document as stable text.</summary>
sealed class OutlineCommand : ReportsCommand
{
    readonly Argument<string> _file;
    readonly Option<string> _format;

    public OutlineCommand(Session session)
        : base("outline", CliTexts.Outline, session)
    {
        _file = Needs("FILE", CliTexts.WordFile);
        _format = Chooses("--format", CliTexts.FormatOption, "text", "json");
    }

    public override IReadOnlyList<string> Examples =>
        ["reports outline ho-so/bao-cao-kiem-diem-tap-the.docx", "git config diff.docx.textconv 'reports outline'"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var problems = new DiagnosticBag();
        if (OutlineFile.Read(parsed.GetValue(_file)!, problems) is not { } outline)
            return Refusal.Of(problems, Session);

        var text = parsed.GetValue(_format) == "json" ? outline.ToJson() : outline.ToString();
        Session.Output.WriteLine(text.TrimEnd('\n'));
        return ExitCode.AllWell;
    }
}
