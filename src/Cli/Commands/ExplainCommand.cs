using System.CommandLine;
using Reports.Cli.Tables;
using Reports.Cli.Terminal;
using Reports.Cli.Texts;
using Reports.Engine.Linting;
using Reports.Templates.Json;
using Reports.Templates.Rules;

namespace Reports.Cli.Commands;

/// <summary><c>reports explain</c>: what a finding's code means, why the rule is there, an example.</summary>
sealed class ExplainCommand : ReportsCommand
{
    readonly Argument<string?> _code;

    public ExplainCommand(Session session)
        : base("explain", CliTexts.Explain, session)
    {
        _code = new("CODE") { Description = session.Say(CliTexts.CodeArgument), Arity = ArgumentArity.ZeroOrOne };
        Add(_code);
    }

    public override IReadOnlyList<string> Examples => ["reports explain YEAR201", "reports explain"];

    /// <summary>What the program and its engine find, by area.</summary>
    static readonly IReadOnlyDictionary<string, RuleText>[] OwnTexts =
    [
        TemplateExplanations.All, PackageExplanations.All, SoundnessExplanations.All,
        LanguageExplanations.All, RenderingExplanations.All, FunctionExplanations.All,
        CliExplanations.All, VerificationExplanations.All, BatchExplanations.All,
    ];

    static IEnumerable<string> Codes =>
        RuleBook.Codes.Concat(LintRules.All.Select(rule => rule.Code)).Concat(OwnTexts.SelectMany(texts => texts.Keys));

    protected override ExitCode Run(ParseResult parsed)
    {
        if (parsed.GetValue(_code) is not { } code)
            return WriteList();
        if (Of(code.Trim()) is not { } text)
            return UsageReport.Write(Name, CliTexts.UnknownCode(code, Nearest.To(code, Codes)), Session);

        Session.Output.WriteLine($"{code.Trim().ToUpperInvariant()}: {Session.Say(text.Demand)}");
        Section(Session.Say(CliTexts.WhyHeading), Session.Say(text.Why));
        Section(Session.Say(CliTexts.ExampleHeading), Session.Say(text.Example));
        Section(Session.Say(CliTexts.SourceHeading), text.Source);
        return ExitCode.AllWell;
    }

    ExitCode WriteList()
    {
        var rows = Codes.Select(code => new[] { code, Session.Say(Of(code)!.Demand) });
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

    static RuleText? Of(string code) =>
        RuleBook.Explain(code)?.Text
        ?? OfLint(code)
        ?? OwnTexts.Select(texts => texts.GetValueOrDefault(code.ToUpperInvariant())).FirstOrDefault(text => text is not null);

    static RuleText? OfLint(string code) =>
        LintRules.All.FirstOrDefault(rule => rule.Code.Equals(code, StringComparison.OrdinalIgnoreCase)) is { } rule
            ? new(rule.Reason, new("", ""), new("", ""), "")
            : null;
}
