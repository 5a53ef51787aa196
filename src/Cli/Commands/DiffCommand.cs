using System.CommandLine;
using Reports.Cli.Files;
using Reports.Cli.Findings;
using Reports.Cli.Texts;
using Reports.Engine.Diagnostics;
using Reports.Engine.Outlines.Differences;

namespace Reports.Cli.Commands;

/// <summary><c>reports diff</c>: what differs between two Word documents; silent where nothing does.</summary>
sealed class DiffCommand : ReportsCommand
{
    readonly Argument<string> _old;
    readonly Argument<string> _new;

    public DiffCommand(Session session)
        : base("diff", CliTexts.Diff, session)
    {
        _old = Needs("A", CliTexts.OldDocument);
        _new = Needs("B", CliTexts.NewDocument);
    }

    public override IReadOnlyList<string> Examples => ["reports diff cu.docx moi.docx"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var problems = new DiagnosticBag();
        var old = OutlineFile.Read(parsed.GetValue(_old)!, problems);
        var @new = OutlineFile.Read(parsed.GetValue(_new)!, problems);
        if (old is null || @new is null)
            return Refusal.Of(problems, Session);

        var difference = OutlineDifference.Between(old, @new);
        Session.Output.Write(difference.In(Session.Language));
        return difference.IsEmpty ? ExitCode.AllWell : ExitCode.ToRepair;
    }
}
