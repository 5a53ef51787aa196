using System.CommandLine;
using Reports.Cli.Rendering;
using Reports.Engine;
using Reports.Engine.Compiling;
using Reports.Engine.Scripting;

namespace Reports.Cli.Commands;

/// <summary><c>reports render</c>: the engine alone, any template and any JSON.</summary>
sealed class RenderCommand : ReportsCommand
{
    readonly Argument<string> _template = Needs("TEMPLATE", CliTexts.TemplateFile);
    readonly Argument<string> _data = Needs("DATA", new("Dữ liệu (JSON); - là đầu vào chuẩn.", "The data (JSON); - is standard input."));
    readonly Option<string> _output = Takes<string>("--output", "OUT", CliTexts.OutputFileOption, "-o");
    readonly Option<string>[] _settings =
    [
        Chooses("--missing", CliTexts.MissingOptionText, RenderOptions.Missing),
        Chooses("--culture", CliTexts.CultureOption, RenderOptions.Cultures),
        Setting("--now", "ISO", new("Thời điểm mà date.now trả về, ví dụ 2023-12-16T08:00:00+07:00.", "What date.now says, such as 2023-12-16T08:00:00+07:00.")),
        Setting("--seed", "N", new("Số khởi đầu của math.random và math.uuid.", "Where math.random and math.uuid begin.")),
    ];

    readonly Option<bool> _updatesFields = Flag("--update-fields", new(
        "Khi mở văn bản, Word cập nhật mục lục và các trường khác (Word sẽ hỏi trước khi làm).",
        "Word brings tables of contents and other fields up to date as it opens the document, for which it asks."));
    readonly Option<string> _trackedChanges = Chooses("--tracked-changes", new(
        "Mẫu còn theo dõi thay đổi: từ chối thẻ nằm trong thay đổi, hay coi mọi thay đổi là đã chấp nhận.",
        "A template with tracked changes: refuse a tag inside one, or take all changes as accepted."), RenderOptions.TrackedChanges);

    public RenderCommand(Session session)
        : base("render", new(
            "Điền dữ liệu JSON bất kỳ vào một mẫu bất kỳ: mẫu .docx ra văn bản Word, mẫu khác ra văn bản thường.",
            "Any template, any JSON: a .docx template gives a Word document, any other file gives text."), session) => Accept([_template, _data, _output, .. _settings, _updatesFields, _trackedChanges]);

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

    static Option<string> Setting(string name, string value, Sentence description)
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
