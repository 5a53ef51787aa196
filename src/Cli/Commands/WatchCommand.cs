using System.CommandLine;
using Reports.Cli.Findings;
using Reports.Cli.Rendering;
using Reports.Cli.Studio;
using Reports.Cli.Terminal;
using Reports.Cli.Texts;
using Reports.Engine.Diagnostics;

namespace Reports.Cli.Commands;

/// <summary><c>reports watch</c>: a template while it is being written: what is wrong with it, and its document, again after every save.</summary>
sealed class WatchCommand : ReportsCommand
{
    readonly Argument<string> _template;
    readonly Argument<string> _data;
    readonly Option<string> _output;

    public WatchCommand(Session session)
        : base("watch", CliTexts.Watch, session)
    {
        _template = Needs("TEMPLATE", CliTexts.TemplateFile);
        _data = Needs("DATA", CliTexts.WatchedData);
        _output = Takes<string>("--output", "OUT", CliTexts.OutputFileOption, "-o");
        _output.Required = true;
    }

    public override IReadOnlyList<string> Examples => ["reports watch thu-moi.docx khach.json -o thu-moi-01.docx"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var job = new RenderJob(parsed.GetValue(_template)!, parsed.GetValue(_data)!, parsed.GetValue(_output)!);
        if (job.HasForeignEnding)
            return UsageReport.Write(Name, CliTexts.ForeignEnding(job.Output!, CompiledTemplate.IsWord(job.Template)), Session);
        if (job.Overwrites is { } source)
            return UsageReport.Write(Name, CliTexts.WouldOverwrite(source), Session);

        var problems = new DiagnosticBag();
        problems.AddRange(new[] { job.Template, job.Data }.Where(file => !File.Exists(file)).Select(CliProblems.NotFound));
        if (LoadCatalogue(parsed, problems) is not { } catalogue || problems.HasErrors)
            return Refusal.Of(problems, Session);

        Session.Error.WriteLine(Session.Say(CliTexts.Watching(job.Template, job.Data)));
        new TemplateWatch(job, new FormPress(catalogue), Session).Run(Session.Surroundings.Ended);
        return ExitCode.AllWell;
    }
}
