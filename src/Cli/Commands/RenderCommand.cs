using System.CommandLine;
using Reports.Cli.Findings;
using Reports.Cli.Rendering;
using Reports.Cli.Terminal;
using Reports.Cli.Texts;
using Reports.Engine;
using Reports.Engine.Compiling;
using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting;

namespace Reports.Cli.Commands;

/// <summary><c>reports render</c>: the engine alone, any template and any JSON.</summary>
sealed class RenderCommand : ReportsCommand
{
    readonly Argument<string> _template;
    readonly Argument<string> _data;
    readonly Option<string> _output;
    readonly Option<string>[] _settings;
    readonly Option<bool> _updatesFields;
    readonly Option<string> _trackedChanges;

    public RenderCommand(Session session)
        : base("render", CliTexts.Render, session)
    {
        _template = Needs("TEMPLATE", CliTexts.TemplateFile);
        _data = Needs("DATA", CliTexts.AnyDataFile);
        _output = Takes<string>("--output", "OUT", CliTexts.OutputFileOption, "-o");
        _settings =
        [
            Chooses("--missing", CliTexts.MissingOptionText, RenderOptions.Missing),
            Chooses("--culture", CliTexts.CultureOption, RenderOptions.Cultures),
            Setting("--now", "ISO", CliTexts.NowOption),
            Setting("--seed", "N", CliTexts.SeedOption),
        ];
        _updatesFields = Takes<bool>("--update-fields", null, CliTexts.UpdateFieldsOption);
        _trackedChanges = Chooses("--tracked-changes", CliTexts.TrackedChangesOption, RenderOptions.TrackedChanges);
    }

    public override IReadOnlyList<string> Examples =>
        ["reports render thu-moi.docx khach.json -o thu-moi-01.docx", "reports render thu-moi.docx khach.json -o thu-moi-01.pdf", "reports render thu-moi.txt khach.json > thu-moi-01.txt"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var job = RenderJob.Of(parsed.GetValue(_template)!, parsed.GetValue(_data)!, parsed.GetValue(_output)) with
        {
            Word = WordTemplate.DefaultSettings with
            {
                UpdateFields = parsed.GetValue(_updatesFields),
                TrackedChanges = (TrackedChanges)Array.IndexOf(RenderOptions.TrackedChanges, parsed.GetValue(_trackedChanges)),
            },
        };
        if (job.HasForeignEnding)
            return UsageReport.Write(Name, CliTexts.ForeignEnding(job.Output!, CompiledTemplate.IsWord(job.Template)), Session);
        if (job.IsWordOnOutput && Session.Surroundings.OutputIsTerminal)
            return UsageReport.Write(Name, CliTexts.WordOnTerminal, Session);
        if (job.Overwrites is { } source)
            return UsageReport.Write(Name, CliTexts.WouldOverwrite(source), Session);

        var problems = new DiagnosticBag();
        var rendered = job.Render(Settings(parsed), problems);
        problems.AddRange(CliProblems.UnknownNames(rendered?.Missing ?? [], problems));
        var findings = new FindingSet([job.Template, job.Data], [.. problems.Select(FindingSet.Plain)]).InOrder().With(SharedOptions.Strict(parsed));
        if (findings.All.Count > 0)
            FindingFormats.WriteToError(findings, Session);
        if (rendered is null || findings.HasErrors)
        {
            Session.Error.WriteLine(Session.Say(CliTexts.NothingWritten));
            return ExitCode.ToRepair;
        }

        return job.Write(rendered.Content, Session) is { } fault ? Refusal.Of([fault], Session) : ExitCode.AllWell;
    }

    Option<string> Setting(string name, string value, Sentence description)
    {
        var option = Takes<string>(name, value, description);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && RenderOptions.With(RenderSettings.Lenient, name[2..], text) is null)
                result.AddError(text);
        });
        return option;
    }

    RenderSettings Settings(ParseResult parsed) => _settings.Aggregate(
        RenderSettings.Lenient,
        (settings, option) => parsed.GetValue(option) is { } value ? RenderOptions.With(settings, option.Name[2..], value)! : settings);
}
