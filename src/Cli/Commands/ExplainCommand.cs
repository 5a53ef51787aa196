using System.CommandLine;
using Reports.Cli.Tables;
using Reports.Templates.Json;

namespace Reports.Cli.Commands;

/// <summary><c>reports explain</c>: what a finding's code means, why the rule is there, an example.</summary>
sealed class ExplainCommand : ReportsCommand
{
    readonly Argument<string?> _code = MayHave("CODE", new("Mã của phát hiện, ví dụ YEAR201.", "A finding's code, such as YEAR201."));

    public ExplainCommand(Session session)
        : base("explain", new(
            "Giải thích mã của một phát hiện: nghĩa là gì, vì sao có quy tắc đó, ví dụ. Không ghi mã: liệt kê mọi mã.",
            "What a finding's code means, why the rule is there, an example. Without a code: all codes."), session) => Accept(_code);

    public override IReadOnlyList<string> Examples => ["reports explain YEAR201", "reports explain"];

    protected override ExitCode Run(ParseResult parsed)
    {
        if (parsed.GetValue(_code) is not { } code)
            return WriteList();
        if (Explanations.Of(code.Trim()) is not { } text)
            return UsageReport.Write(Name, CliTexts.UnknownCode(code, Nearest.To(code, Explanations.Codes)), Session);

        Session.Output.WriteLine($"{code.Trim().ToUpperInvariant()}: {Session.Say(text.Demand)}");
        Section(Session.Say(CliTexts.WhyHeading), Session.Say(text.Why));
        Section(Session.Say(CliTexts.ExampleHeading), Session.Say(text.Example));
        Section(Session.Say(CliTexts.SourceHeading), text.Source);
        return ExitCode.AllWell;
    }

    ExitCode WriteList()
    {
        var rows = Explanations.Codes.Select(code => new[] { code, Session.Say(Explanations.Of(code)!.Demand) });
        TwoColumns.Write(Session.Output, [.. rows], 0, Session.Surroundings.OutputIsTerminal ? Session.Surroundings.Width : int.MaxValue);
        return ExitCode.AllWell;
    }

    void Section(string heading, string text)
    {
        if (text.Length == 0)
            return;

        Session.Output.WriteLine();
        Session.Output.WriteLine(heading);
        foreach (var line in TwoColumns.Wrap(text, Session.Surroundings.Width - 2))
            Session.Output.WriteLine("  " + line);
    }
}
