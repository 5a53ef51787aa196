using System.CommandLine;
using Reports.Cli.Generation;
using Reports.Engine.Files;
using Reports.Engine.Merging;
using Reports.Templates.Documents;
using Reports.Templates.Json;

namespace Reports.Cli.Commands;

/// <summary><c>reports generate</c>: the documents of the dossier.</summary>
/// <remarks>
/// Data that cannot be read stops everything. A broken rule stops the papers that print the wrong fact, unless <c>--force</c>
/// is given: an official paper with a wrong figure must not reach the printer unnoticed.
/// </remarks>
sealed class GenerateCommand : ReportsCommand
{
    readonly Argument<string> _data = Needs("DATA", CliTexts.DataFile);
    readonly Option<string> _output = OutputFolder();
    readonly Option<string[]> _documents = Takes<string[]>("--document", "ID", new("Chỉ lập văn bản có mã này; ghi nhiều lần được.", "Only the document of this id; may be given several times."));
    readonly Option<string> _edition = Takes<string>("--edition", "ID", CliTexts.EditionOption);
    readonly Option<bool> _pdf = Flag("--pdf", CliTexts.PdfOption);
    readonly Option<bool> _force = Flag("--force", CliTexts.ForceOption);
    readonly Option<bool> _oddPages = Flag("--odd-pages", new(
        "Trong tệp gộp để in, mỗi đảng viên bắt đầu ở trang lẻ (in hai mặt).",
        "In the document joined for printing, every member begins on an odd page (for duplex)."));

    public GenerateCommand(Session session)
        : base("generate", new(
            "Lập các văn bản của bộ hồ sơ từ tệp số liệu của chi bộ; văn bản nào chưa lập được thì nói rõ còn thiếu gì.",
            "Writes every document of the dossier that the data has facts for, and says which it could not write and what is missing."), session) => Accept(_data, _output, _documents, _edition, _pdf, _force, _oddPages);

    public override IReadOnlyList<string> Examples =>
        ["reports generate nam-2023.json -o ho-so", "reports generate nam-2023.json --document bao-cao-kiem-diem-tap-the"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var problems = new DiagnosticBag();
        var loaded = LoadCatalogueForYears(parsed, problems, makesPapers: true) is { } catalogue
            ? LoadedYear.Read(parsed.GetValue(_data)!, catalogue, parsed.GetValue(_edition), problems)
            : null;
        if (loaded is null)
            return Stop.BeforeWriting(problems, Session);

        var papers = PlannedPaper.Of(Dossier.Of(loaded.Year, loaded.Catalogue, loaded.Edition));
        if (Asked(papers, parsed.GetValue(_documents) ?? [], out var asked) is { } unknown)
            return UsageReport.Write(Name, unknown, Session);

        var folder = new OutputFolder(parsed.GetValue(_output)!);
        var source = ManifestSource.Of(loaded.Edition, loaded);
        var earlier = EarlierRun.In(folder);
        var standing = earlier.Standing(asked, source);
        // The rules take as long as the forms.
        var forms = new Forms();
        var planned = asked.Where(paper => paper.CanBeMade && !standing.ContainsKey(paper.Output)).ToList();
        _ = Task.Run(() => forms.Prepare(planned));
        var all = loaded.Check().With(SharedOptions.Strict(parsed));
        var isWhole = parsed.GetValue(_documents) is not { Length: > 0 };
        var findings = isWhole ? all : StoppedPaper.About(asked, all, forms);
        var stopped = parsed.GetValue(_force) ? [] : StoppedPaper.Of(asked, findings, forms);
        asked = [.. asked.Except(stopped.Select(paper => paper.Paper))];
        if (Stop.AtBrokenRules(findings, stopped.Count > 0, asked.All(paper => !paper.CanBeMade), Session))
            return ExitCode.ToRepair;

        var run = new DossierRun(asked, source, findings, folder, parsed.GetValue(_pdf), Joining(parsed), isWhole)
        {
            Stopped = stopped, Forms = forms, Earlier = earlier, Standing = standing,
        };
        var written = run.Write(FolderResources.Beside(loaded.Year.Name), Session);
        // Without --document, a paper whose facts are not there yet is no fault.
        var isShort = !run.IsComplete && !isWhole;
        return findings.HasErrors || isShort ? ExitCode.ToRepair : written;
    }

    // Some documents alone must not leave a joined file with some members alone.
    MergeSettings? Joining(ParseResult parsed) => parsed.GetValue(_documents) is { Length: > 0 }
        ? null
        : MergeSettings.Default with { Start = parsed.GetValue(_oddPages) ? DocumentStart.OddPage : DocumentStart.NewPage };

    static Sentence? Asked(IReadOnlyList<PlannedPaper> papers, string[] ids, out IReadOnlyList<PlannedPaper> asked)
    {
        asked = ids.Length == 0 ? papers : [.. papers.Where(paper => ids.Contains(paper.Document.Id))];
        var known = papers.Select(paper => paper.Document.Id).Distinct().ToList();
        return ids.FirstOrDefault(id => !known.Contains(id)) is { } unknown
            ? CliTexts.UnknownDocument(unknown, Nearest.To(unknown, known), known)
            : null;
    }
}
