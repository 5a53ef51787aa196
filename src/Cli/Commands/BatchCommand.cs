using System.CommandLine;
using Reports.Cli.Batch;
using Reports.Cli.Batch.Making;
using Reports.Cli.Batch.Naming;
using Reports.Cli.Files;
using Reports.Cli.Findings;
using Reports.Cli.Generation;
using Reports.Cli.Rendering;
using Reports.Cli.Terminal;
using Reports.Cli.Texts;
using Reports.Engine.Compiling;
using Reports.Engine.Diagnostics;
using Reports.Engine.Files;
using Reports.Engine.Scripting;
using Reports.Templates.Json;

namespace Reports.Cli.Commands;

/// <summary><c>reports batch</c>: many records, one compiled template, all processors.</summary>
sealed class BatchCommand : ReportsCommand
{
    readonly Argument<string[]> _data;
    readonly Option<string> _output;
    readonly Option<string> _template;
    readonly Option<string[]> _documents;
    readonly Option<string> _edition;
    readonly Option<string> _name;
    readonly Option<string> _merge;
    readonly Option<bool> _pdf;
    readonly Option<int?> _jobs;
    readonly Option<Shard?> _shard;
    readonly Option<bool> _resume;
    readonly Option<int?> _maxErrors;
    readonly Option<string> _level;
    readonly Option<string> _missing;
    readonly Option<string> _culture;
    readonly Option<bool> _force;
    readonly Option<bool> _noFlush;

    public BatchCommand(Session session)
        : base("batch", CliTexts.Batch, session)
    {
        _data = NeedsSome("DATA", CliTexts.BatchData);
        _output = Takes<string>("--output", "DIR|OUT.zip", CliTexts.BatchOutput, "-o");
        _template = Takes<string>("--template", "FILE", CliTexts.BatchTemplate);
        _documents = Takes<string[]>("--document", "ID", CliTexts.BatchDocument);
        _edition = Takes<string>("--edition", "ID", CliTexts.EditionOption);
        _name = Takes<string>("--name", "PATTERN", CliTexts.NameOption);
        _merge = Takes<string>("--merge", "OUT.docx", CliTexts.MergeOption);
        _pdf = Takes<bool>("--pdf", null, CliTexts.PdfOption);
        _jobs = Positive("--jobs", CliTexts.JobsOption);
        _shard = Takes<Shard?>("--shard", "K/N", CliTexts.ShardOption);
        _shard.CustomParser = result =>
        {
            var shard = Shard.Parse(result.Tokens[0].Value, session.Surroundings.Variable);
            if (shard is null)
                result.AddError(result.Tokens[0].Value);
            return shard;
        };
        _resume = Takes<bool>("--resume", null, CliTexts.ResumeOption);
        _maxErrors = Positive("--max-errors", CliTexts.MaxErrorsOption);
        _level = Takes<string>("--level", "fast|optimal", CliTexts.LevelOfCompression);
        _level.AcceptOnlyFromAmong(CompressionLevels.Names);
        _missing = Chooses("--missing", CliTexts.MissingOptionText, RenderOptions.Missing);
        _culture = Chooses("--culture", CliTexts.CultureOption, RenderOptions.Cultures);
        _force = Takes<bool>("--force", null, CliTexts.ForceOption);
        _noFlush = Takes<bool>("--no-flush", null, CliTexts.NoFlushOption);
    }

    public override IReadOnlyList<string> Examples =>
    [
        "reports batch dang-vien.jsonl --template mau-2.docx -o ban-kiem-diem --name \"{{ branch.code }}-{{ member.name | slug }}\"",
        "reports batch chi-bo/ --document ban-kiem-diem -o ho-so.zip",
        "reports batch dang-vien.jsonl --template mau-2.docx --merge dang-vien.docx --pdf",
        "reports batch dang-vien.jsonl --template mau-2.docx -o ket-qua --shard 2/8 --resume",
    ];

    protected override ExitCode Run(ParseResult parsed)
    {
        if (Misuse(parsed) is { } misuse)
            return UsageReport.Write(Name, misuse, Session);

        var problems = new DiagnosticBag();
        var named = parsed.GetValue(_name) ?? (parsed.GetValue(_template) is { } form ? ProjectFile.For(form, problems).Output : null);
        var pattern = named is null ? null : NamePattern.Compile(named, problems);
        if (problems.HasErrors)
        {
            Refusal.Of(problems, Session);
            return ExitCode.WrongUsage;
        }

        Sentence? unknown = null;
        IRecordMaker? maker = parsed.GetValue(_template) is { } template
            ? ForTemplate(template, pattern, parsed, problems)
            : ForDossiers(pattern, parsed, problems, out unknown);
        if (unknown is not null)
            return UsageReport.Write(Name, unknown, Session);

        var tally = new Tally(Session, new(parsed.GetValue(_maxErrors)));
        using var plan = maker is null ? null : BatchOpening.Open(Asked(parsed), maker, tally, problems);
        return plan is null ? Stop.BeforeWriting(problems, Session) : BatchEnd.Of(plan, Asked(parsed), tally, Session);
    }

    Sentence? Misuse(ParseResult parsed)
    {
        if (parsed.GetValue(_output) is null && parsed.GetValue(_merge) is null)
            return CliTexts.NeedsOutput;

        // A folder of that name would look like a document that Word cannot open.
        if (parsed.GetValue(_output) is { } output && CompiledTemplate.IsWord(output) && !Directory.Exists(output))
            return CliTexts.OutputIsADocument(output);
        if (parsed.GetValue(_pdf) && Asked(parsed).WritesZip)
            return CliTexts.PdfNeedsFolder;
        if (parsed.GetValue(_template) is { } template)
        {
            if (parsed.GetValue(_documents) is { Length: > 0 })
                return CliTexts.OnlyOne("--template", "--document");
            if (parsed.GetValue(_merge) is not null && !CompiledTemplate.IsWord(template))
                return CliTexts.MergeNeedsWord;
        }

        return null;
    }

    TemplateMaker? ForTemplate(string file, NamePattern? pattern, ParseResult parsed, DiagnosticBag problems)
    {
        if (InputFile.Read(file, problems) is not { } bytes || CompiledTemplate.Compile(bytes, file, problems, Level(parsed)) is not { } template)
            return null;

        var (missing, culture) = (parsed.GetValue(_missing)!, parsed.GetValue(_culture)!);
        var settings = RenderOptions.With(RenderOptions.With(RenderSettings.Lenient, "missing", missing)!, "culture", culture)!;
        return new(template, Ending(file), settings, pattern, Sources.Of(bytes, Path.GetExtension(file), missing, culture, parsed.GetValue(_level)), FolderResources.Beside(file));
    }

    DossierMaker? ForDossiers(NamePattern? pattern, ParseResult parsed, DiagnosticBag problems, out Sentence? misuse)
    {
        misuse = null;
        if (LoadCatalogue(parsed, problems) is not { } catalogue)
            return null;

        var known = catalogue.Editions.SelectMany(edition => edition.Documents).Select(document => document.Id).Distinct().ToList();
        var asked = (parsed.GetValue(_documents) ?? []).Select(id => (Id: id, Meant: Meant(id, known))).ToList();
        if (asked.FirstOrDefault(id => id.Meant.Count == 0) is { Id: { } unknown })
        {
            misuse = CliTexts.UnknownDocument(unknown, Nearest.To(unknown, known), known);
            return null;
        }

        var documents = asked.SelectMany(id => id.Meant).Distinct().ToList();
        var options = new DossierOptions(documents, parsed.GetValue(_edition), parsed.GetValue(_force), SharedOptions.Strict(parsed));
        var folder = TemplatesFolder.Find(SharedOptions.Templates(parsed), Session.Surroundings.ProgramFolder, problems)!;
        var level = parsed.GetValue(_level);
        var sources = Sources.Of(folder, [options.Edition, level, .. documents.Order(StringComparer.Ordinal)]);
        return new(catalogue, options, new Forms(Level(parsed)), pattern, sources);
    }

    // The form of a member has another id in every edition: ban-kiem-diem is ban-kiem-diem-02a and all the others.
    static List<string> Meant(string id, List<string> known) =>
        known.Contains(id) ? [id] : known.FindAll(document => document.StartsWith(id + "-", StringComparison.Ordinal));

    BatchOptions Asked(ParseResult parsed) => new()
    {
        Data = parsed.GetValue(_data)!,
        Output = parsed.GetValue(_output),
        Merge = parsed.GetValue(_merge),
        Shard = parsed.GetValue(_shard) ?? Shard.Whole,
        Jobs = parsed.GetValue(_jobs) ?? Environment.ProcessorCount,
        Resumes = parsed.GetValue(_resume),
        Prints = parsed.GetValue(_pdf),
        Flushes = !parsed.GetValue(_noFlush),
        IsStrict = SharedOptions.Strict(parsed),
    };

    WordSettings Level(ParseResult parsed) => CompressionLevels.Of(parsed.GetValue(_level));

    // A template of Word gives a document; of mau.html.sbn comes .html, of mau.txt comes .txt.
    static string Ending(string template) =>
        CompiledTemplate.IsWord(template) ? Path.GetExtension(template).EndsWith("m", StringComparison.OrdinalIgnoreCase) ? ".docm" : ".docx"
        : Path.GetExtension(Path.GetFileNameWithoutExtension(template)) is { Length: > 1 } inner ? inner
        : Path.GetExtension(template);

    Option<int?> Positive(string name, Sentence description)
    {
        var option = Takes<int?>(name, "N", description);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && !(int.TryParse(text, out var number) && number > 0))
                result.AddError(text);
        });
        return option;
    }
}
