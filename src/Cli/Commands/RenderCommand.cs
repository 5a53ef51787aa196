using System.CommandLine;
using Reports.Cli.Findings;
using Reports.Cli.Rendering;
using Reports.Cli.Texts;
using Reports.Cli.Usage;
using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting;

namespace Reports.Cli.Commands;

/// <summary><c>reports render</c>: the engine alone, any template and any JSON.</summary>
sealed class RenderCommand : ReportsCommand
{
    readonly Argument<string> _template;
    readonly Argument<string> _data;
    readonly Option<string> _output;
    readonly Option<string> _missing;
    readonly Option<string> _culture;
    readonly Option<DateTimeOffset?> _now;
    readonly Option<ulong?> _seed;

    public RenderCommand(Session session)
        : base("render", CliTexts.Render, session)
    {
        _template = Needs("TEMPLATE", CliTexts.TemplateFile);
        _data = Needs("DATA", CliTexts.AnyDataFile);
        _output = Takes<string>("--output", "OUT", CliTexts.OutputFileOption, "-o");
        _missing = Chooses("--missing", CliTexts.MissingOptionText, "empty", "error", "keep");
        _culture = Chooses("--culture", CliTexts.CultureOption, "invariant", "vi-VN", "en-US", "en-GB", "fr-FR");
        _now = Takes<DateTimeOffset?>("--now", "ISO", CliTexts.NowOption);
        _now.CustomParser = PointInTime.Read;
        _seed = Takes<ulong?>("--seed", "N", CliTexts.SeedOption);
    }

    public override IReadOnlyList<string> Examples =>
        ["reports render thu-moi.docx khach.json -o thu-moi-01.docx", "reports render tin-bai.html.sbn nam-2023.json > tin-bai.html"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var job = RenderJob.Of(parsed.GetValue(_template)!, parsed.GetValue(_data)!, parsed.GetValue(_output));
        if (job.Overwrites is { } source)
            return UsageReport.Write(Name, CliTexts.WouldOverwrite(source), Session);

        var problems = new DiagnosticBag();
        var rendered = job.Render(Settings(parsed), problems);
        var findings = new FindingSet([job.Template, job.Data], [.. problems.Select(problem => new ReportedFinding(problem))]).With(SharedOptions.Strict(parsed));
        if (rendered is null || findings.HasErrors)
            return Refuse(findings);

        if (findings.All.Count > 0)
            FindingFormats.WriteToError(findings, Session);
        if (rendered.Missing.Count > 0)
            Session.Error.WriteLine(Session.Say(CliTexts.MissingNames(rendered.Missing.Count, rendered.Missing)));
        return job.Write(rendered.Content, Session) is { } fault ? Refusal.Of([fault], Session) : ExitCode.AllWell;
    }

    RenderSettings Settings(ParseResult parsed) => new()
    {
        Culture = ScriptCultures(parsed.GetValue(_culture)!),
        Clock = parsed.GetValue(_now),
        Seed = parsed.GetValue(_seed),
        MissingNames = parsed.GetValue(_missing) switch
        {
            "error" => MissingNames.Error,
            "keep" => MissingNames.Keep,
            _ => MissingNames.Empty,
        },
    };

    static Engine.Scripting.Values.ScriptCulture ScriptCultures(string name) => Engine.Scripting.Values.ScriptCulture.Find(name)!;

    ExitCode Refuse(FindingSet findings)
    {
        FindingFormats.WriteToError(findings, Session);
        Session.Error.WriteLine(Session.Say(CliTexts.NothingWritten));
        return ExitCode.ToRepair;
    }
}
