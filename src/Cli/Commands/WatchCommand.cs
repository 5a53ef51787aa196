using System.CommandLine;
using Reports.Cli.Rendering;
using Reports.Cli.Studio;

namespace Reports.Cli.Commands;

/// <summary><c>reports watch</c>: a template while it is being written: what is wrong with it, and its document, again after every save.</summary>
sealed class WatchCommand : ReportsCommand
{
    readonly Argument<string> _template = Needs("TEMPLATE", CliTexts.TemplateFile);
    readonly Argument<string> _data = Needs("DATA", new("Dữ liệu: tệp số liệu của chi bộ hoặc JSON bất kỳ.", "The data: the year of a branch, or any JSON."));
    readonly Option<string> _output = Requires("--output", "OUT", CliTexts.OutputFileOption, "-o");

    public WatchCommand(Session session)
        : base("watch", new(
            "Theo dõi một mẫu đang soạn trong Word: mỗi lần lưu, nêu mọi chỗ sai và lập lại văn bản.",
            "A template while it lies open in Word: after every save what is wrong with it, and its document again."), session) => Accept(_template, _data, _output);

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
