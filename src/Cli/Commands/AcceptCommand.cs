using System.CommandLine;
using Reports.Engine.Verification;

namespace Reports.Cli.Commands;

/// <summary><c>reports accept</c>: what the last verification received becomes what is approved.</summary>
sealed class AcceptCommand : ReportsCommand
{
    readonly Argument<string> _cases = Needs("CASES", CliTexts.CasesFolder);

    public AcceptCommand(Session session)
        : base("accept", new(
            "Duyệt kết quả của lần kiểm thử vừa rồi: *.received.txt thành *.verified.txt. Không làm khi CI=true.",
            "Takes over what the last verification received: *.received.txt become *.verified.txt. Refuses under CI=true."), session) => Accept(_cases);

    public override IReadOnlyList<string> Examples => ["reports accept cases", "reports accept cases/bien-ban"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var problems = new DiagnosticBag();
        var accepted = Acceptance.Accept(parsed.GetValue(_cases)!, Session.Surroundings.IsBuildServer, problems);
        foreach (var file in accepted)
            Session.Output.WriteLine(Session.Say(CliTexts.Accepted(file)));
        if (problems.HasErrors)
            return Refusal.Of(problems, Session);
        if (accepted.Count == 0)
            Session.Output.WriteLine(Session.Say(CliTexts.NothingToAccept));
        return ExitCode.AllWell;
    }
}
