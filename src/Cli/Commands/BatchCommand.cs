using System.CommandLine;
using Reports.Cli.Batch;
using Reports.Cli.Batch.Making;
using Reports.Cli.Batch.Naming;
using Reports.Cli.Generation;
using Reports.Cli.Rendering;
using Reports.Engine.Compiling;
using Reports.Engine.Files;
using Reports.Engine.Scripting;
using Reports.Templates.Json;

namespace Reports.Cli.Commands;

/// <summary><c>reports batch</c>: many records, one compiled template, all processors.</summary>
sealed class BatchCommand : ReportsCommand
{
    readonly Argument<string[]> _data = NeedsSome("DATA", new(
        "Tệp .jsonl/.ndjson (mỗi dòng một bản ghi), tệp .json (một danh sách, hoặc một bản ghi), hay thư mục chứa các tệp đó.",
        "A .jsonl/.ndjson file (a record a line), a .json file (an array, or one record), or a folder of such files."));
    readonly Option<string> _output = Takes<string>("--output", "DIR|OUT.zip", new("Thư mục kết quả, hoặc một tệp .zip.", "The output folder, or a .zip file."), "-o");
    readonly Option<string> _template = Takes<string>("--template", "FILE", new(
        "Mẫu để điền từng bản ghi. Không ghi: mỗi bản ghi là số liệu một chi bộ và được lập cả bộ hồ sơ.",
        "The template that each record is filled into. Without it each record is the year of a branch, and its dossier is written."));
    readonly Option<string[]> _documents = Takes<string[]>("--document", "ID", new(
        "Chỉ lập văn bản có mã này của mỗi chi bộ, hoặc các mã bắt đầu như thế: ban-kiem-diem là bản kiểm điểm của mọi đảng viên; ghi nhiều lần được.",
        "Only the document of this id of every branch, or those whose ids begin so: ban-kiem-diem is the form of every member; may be given several times."));
    readonly Option<string> _edition = Takes<string>("--edition", "ID", CliTexts.EditionOption);
    readonly Option<string> _name = Takes<string>("--name", "PATTERN", new(
        "Tên tệp theo cú pháp Scriban, ví dụ \"{{ branch.code }}-{{ member.name | slug }}\"; record.number là số thứ tự. Tên trùng thì thêm -2, -3….",
        "File names as a Scriban template, such as \"{{ branch.code }}-{{ member.name | slug }}\"; record.number is the record's number. A second file of one name gets -2."));
    readonly Option<string> _merge = Ends(Takes<string>("--merge", "OUT.docx", new("Ghép tất cả thành một văn bản Word, theo thứ tự bản ghi.", "Joins all of them into one Word document, in the order of the records.")), CompiledTemplate.WordEndings);
    readonly Option<bool> _pdf = Flag("--pdf", CliTexts.PdfOption);
    readonly Option<int?> _jobs = Positive("--jobs", new("Số luồng làm việc (mặc định: số nhân của máy).", "Threads (default: the machine's processors)."));
    readonly Option<Shard?> _shard = Takes<Shard?>("--shard", "K/N", new(
        "Chỉ phần thứ K trong N phần bằng nhau, để chia việc cho nhiều máy; job/N lấy K từ JOB_COMPLETION_INDEX của Kubernetes.",
        "Only the K-th of N equal parts, for several machines; job/N takes K from the JOB_COMPLETION_INDEX of Kubernetes."));
    readonly Option<bool> _resume = Flag("--resume", new("Chỉ lập phần còn thiếu hoặc đã thay đổi từ lần chạy trước.", "Makes only what is missing or changed since the last run."));
    readonly Option<int?> _maxErrors = Positive("--max-errors", new("Dừng sau ngần này bản ghi lỗi (mặc định: không dừng).", "Stops after so many bad records (default: never)."));
    readonly Option<string> _level = Takes<string>("--level", "fast|optimal", new("Mức nén của tệp Word: fast nhanh hơn, optimal nhỏ hơn.", "How hard Word files are compressed: fast is quicker, optimal smaller."));
    readonly Option<string> _missing = Chooses("--missing", CliTexts.MissingOptionText, RenderOptions.Missing);
    readonly Option<string> _culture = Chooses("--culture", CliTexts.CultureOption, RenderOptions.Cultures);
    readonly Option<bool> _force = Flag("--force", CliTexts.ForceOption);
    readonly Option<bool> _noFlush = Flag("--no-flush", new(
        "Không chờ đĩa ghi xong từng tệp: nhanh hơn nhiều; nếu máy mất điện, chạy lại với --resume.",
        "Does not wait for the disk at every file: much quicker; after a power cut, run again with --resume."));

    public BatchCommand(Session session)
        : base("batch", new(
            "Lập văn bản hàng loạt từ nhiều bản ghi: thư mục tệp dữ liệu, danh sách JSON hoặc JSON Lines; một bản ghi lỗi không dừng các bản ghi khác.",
            "Many records, many documents: a folder of data files, a JSON array or JSON Lines; one bad record never stops the others."), session)
    {
        Accept(_data, _output, _template, _documents, _edition, _name, _merge, _pdf, _jobs, _shard, _resume, _maxErrors, _level, _missing, _culture, _force, _noFlush);
        _shard.CustomParser = result =>
        {
            var shard = Shard.Parse(result.Tokens[0].Value, session.Surroundings.Variable);
            if (shard is null)
                result.AddError(result.Tokens[0].Value);
            return shard;
        };
        _level.AcceptOnlyFromAmong(CompressionLevels.Names);
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

    static Option<int?> Positive(string name, Sentence description)
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
