using System.CommandLine;
using Reports.Cli.Generation;
using Reports.Cli.Inspection;
using Reports.Cli.Rendering;
using Reports.Engine.Validation.Linting;
using Reports.Engine.Shapes;

namespace Reports.Cli.Commands;

/// <summary><c>reports lint</c>: all that is wrong with a template or with a finished document, with its place in Word.</summary>
sealed class LintCommand : ReportsCommand
{
    readonly Argument<string[]> _templates = NeedsSome("TEMPLATE", new(
        "Mẫu: .docx, .docm, .dotx, .dotm, hoặc tệp văn bản; nhiều tệp, thư mục (mọi tệp Word trong đó), mẫu tên như mau/**/*.docx cũng được.",
        "Templates: .docx, .docm, .dotx, .dotm, or text files; folders (every Word file in them) and patterns such as forms/**/*.docx too."));
    readonly Option<string> _schema = Takes<string>("--schema", "FILE", new("Đối chiếu tên trong mẫu với lược đồ JSON này.", "Checks the template's names against this JSON Schema."));
    readonly Option<string> _data = Takes<string>("--data", "FILE", new("Đối chiếu tên trong mẫu với tệp dữ liệu này.", "Checks the template's names against this data file."));
    readonly Option<bool> _unused = Flag("--unused", new("Báo cả dữ liệu mà mẫu không dùng.", "Reports what the data has and the template does not use."));
    readonly Option<string> _fix = Takes<string>("--fix", "OUT", new(
        "Ghi thêm bản mẫu đã sửa thẻ (nối thẻ bị Word cắt rời, nháy thẳng, chữ dựng sẵn) vào tệp này; mã kết thúc tính theo bản đã sửa.",
        "Also writes the template with its tags repaired (joined runs, straight quotes, composed letters) to this file; the exit status is that of the repaired one."));
    readonly Option<string> _annotate = Takes<string>("--annotate", "OUT", new(
        "Ghi thêm bản sao mang mỗi phát hiện thành một chú thích Word (Comment) vào tệp này.",
        "Also writes a copy that carries each finding as a Word comment to this file."));
    readonly Option<string> _format = Chooses("--format", CliTexts.FormatOption, FindingFormats.Names);
    readonly Option<bool> _watch = Watches();
    Fillings? _fillings;

    public LintCommand(Session session)
        : base("lint", new(
            "Tìm mọi chỗ sai của một mẫu (hoặc văn bản Word đã hoàn thành), nêu rõ chỗ trong Word.",
            "All that is wrong with a template, or with a finished Word document, with its place in Word."), session) => Accept(_templates, _schema, _data, _unused, _fix, _annotate, _format, _watch);

    public override IReadOnlyList<string> Examples =>
    [
        "reports lint thu-moi.docx --data khach.json",
        "reports lint mau.docx --fix mau-sua.docx --annotate mau-chu-thich.docx",
        "reports lint mau/ --schema year.schema.json",
        "reports lint mau.docx --schema year.schema.json --format github",
    ];

    protected override ExitCode Run(ParseResult parsed) => Repeat(
        parsed.GetValue(_watch),
        () => [.. NamedFiles.Find(parsed.GetValue(_templates)!, CompiledTemplate.IsWord, []).SelectMany(file => ProjectFile.For(file, []).Files.Prepend(file)), .. new[] { parsed.GetValue(_schema), parsed.GetValue(_data) }.OfType<string>()],
        () => Once(parsed));

    ExitCode Once(ParseResult parsed)
    {
        var (schema, data) = (parsed.GetValue(_schema), parsed.GetValue(_data));
        if (schema is not null && data is not null)
            return UsageReport.Write(Name, CliTexts.OnlyOne("--schema", "--data"), Session);

        var problems = new DiagnosticBag();
        var files = NamedFiles.Find(parsed.GetValue(_templates)!, CompiledTemplate.IsWord, problems);
        var results = new[] { parsed.GetValue(_fix), parsed.GetValue(_annotate) };
        if (files.Count > 1 && results.Any(result => result is not null))
            return UsageReport.Write(Name, CliTexts.CopiesOfOne, Session);
        if (files is [var only] && CompiledTemplate.IsWord(only) && results.OfType<string>().FirstOrDefault(result => !CompiledTemplate.IsWord(result)) is { } foreign)
            return UsageReport.Write(Name, CliTexts.NeedsEnding(foreign, CompiledTemplate.WordEndings), Session);
        if (Overwriting.Of([.. files, schema, data], results) is { } source)
            return UsageReport.Write(Name, CliTexts.WouldOverwrite(source), Session);

        var read = files.Select(file => (File: file, Bytes: InputFile.Read(file, problems), Project: ProjectFile.For(file, problems))).ToList();
        if (schema is null && data is null)
        {
            foreach (var names in read.Select(template => template.Project.Shown).OfType<string>().Distinct())
                Session.Error.WriteLine(Session.Say(CliTexts.CheckedAgainst(names)));
        }

        var templates = read.ConvertAll(template => (template.File, template.Bytes, template.Project.Off, Settings: Settings(template.File, template.Bytes, template.Project, schema, data, parsed, problems)));
        if (problems.HasErrors)
            return Refusal.Of(problems.Distinct().ToList(), Session);

        // What was found before the template was read stands first.
        var found = templates.ConvertAll(template => (template.File, Findings: problems.Where(problem => problem.Location == new FileLocation(template.File))
            .Concat(Check(template.Bytes!, template.File, template.Settings, template.Off)).ToList()));
        var findings = FindingSet.Together(found.Select(template => FindingSet.Of(template.File, template.Findings))).With(SharedOptions.Strict(parsed));
        FindingFormats.Writer(parsed.GetValue(_format)!, Session).Write(findings, Session.Output);
        if (results.Any(result => result is not null))
        {
            var (file, bytes, off, settings) = templates[0];
            var copies = new LintCopies(file, bytes!, Session);
            problems.AddRange(copies.WriteRepaired(results[0]));
            problems.AddRange(copies.WriteAnnotated(results[1], found[0].Findings));
            if (problems.HasErrors)
                return Refusal.Of(problems, Session);

            // What the repair took care of is no longer the user's to repair.
            if (results[0] is not null && copies.Repaired is { Parts.Count: > 0 } repaired)
                findings = FindingSet.Of(file, Check(repaired.Bytes, file, settings, off)).With(SharedOptions.Strict(parsed));
        }

        return findings.HasErrors ? ExitCode.ToRepair : ExitCode.AllWell;
    }

    static IReadOnlyList<Diagnostic> Check(byte[] bytes, string file, LintSettings settings, IReadOnlyList<string> off) =>
        [.. TemplateLint.Check(bytes, file, settings).Where(finding => !off.Contains(finding.Code))];

    LintSettings Settings(string file, byte[]? content, ProjectFile project, string? schema, string? data, ParseResult parsed, DiagnosticBag problems)
    {
        if (schema is null && data is null)
            (schema, data) = (project.Schema, project.Schema is null ? project.Data : null);
        return LintSettings.Default with
        {
            Data = content is null ? null : Shape(file, content, schema, data, parsed, problems),
            Files = data is null ? null : NearbyFiles.Of(file, data),
            ReportsUnusedData = parsed.GetValue(_unused),
        };
    }

    DataShape? Shape(string template, byte[] content, string? schema, string? data, ParseResult parsed, DiagnosticBag problems)
    {
        if ((schema ?? data) is not { } file || InputFile.Read(file, problems) is not { } bytes)
            return null;

        if (schema is not null)
            return DataShape.FromSchema(bytes, file, problems);

        // Without editions there are no forms of a dossier, and any template is one like any other.
        _fillings ??= LoadCatalogue(parsed, new DiagnosticBag()) is { } catalogue ? new(catalogue) : null;
        var filling = _fillings?.Of(template, content, bytes, file) ?? Filling.None;
        if (filling.Elsewhere is { } elsewhere)
            problems.Add(CliProblems.OtherEdition(template, elsewhere.Document.Name, elsewhere.Edition.Name, elsewhere.Year.Name));
        if (filling is { IsGuess: true, Document: { } document })
            Session.Error.WriteLine(Session.Say(CliTexts.CheckedAs(template, document.Name)));
        return filling.Shape() ?? DataShape.FromData(bytes, file, problems);
    }
}
