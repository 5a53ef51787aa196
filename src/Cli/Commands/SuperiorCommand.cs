using System.CommandLine;
using Reports.Cli.Generation;
using Reports.Engine.Files;
using Reports.Templates.Documents;

namespace Reports.Cli.Commands;

/// <summary><c>reports superior</c>: the papers of the organisation above, from the files of its branches.</summary>
/// <remarks>Stops where <c>generate</c> stops: at data that cannot be read, and at a broken rule unless <c>--force</c> is given.</remarks>
sealed class SuperiorCommand : ReportsCommand
{
    readonly Argument<string[]> _data = NeedsSome("DATA", new("Tệp số liệu của các chi bộ trực thuộc (.xlsx hoặc JSON), thư mục hay mẫu tên như chi-bo/*.json.", "The data files of its branches (.xlsx or JSON), folders or patterns such as chi-bo/*.json."));
    readonly Option<string> _output = OutputFolder();
    readonly Option<string> _edition = Takes<string>("--edition", "ID", CliTexts.EditionOption);
    readonly Option<bool> _pdf = Flag("--pdf", CliTexts.PdfOption);
    readonly Option<bool> _force = Flag("--force", CliTexts.ForceOption);

    public SuperiorCommand(Session session)
        : base("superior", new(
            "Lập văn bản của cấp trên trực tiếp từ tệp số liệu của các chi bộ: quyết định xếp loại, bảng tổng hợp; soát tỷ lệ chung.",
            "The papers of the organisation above, from its branches' files: the decision, the combined table; checks the cap over all."), session) => Accept(_data, _output, _edition, _pdf, _force);

    public override IReadOnlyList<string> Examples => ["reports superior chi-bo/*.json -o dang-uy"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var problems = new DiagnosticBag();
        var years = LoadCatalogueForYears(parsed, problems, makesPapers: true) is { } catalogue
            ? NamedFiles.Find(parsed.GetValue(_data)!, YearData.MayBeYear, problems).Select(file => LoadedYear.Read(file, catalogue, parsed.GetValue(_edition), problems)).OfType<LoadedYear>().ToList()
            : [];
        if (problems.HasErrors)
            return Stop.BeforeWriting(problems, Session);

        var dossier = SuperiorDossier.Of([.. years.Select(year => year.Year)], years[0].Edition);
        var findings = FindingSet.Together(years.Select(year => year.Check()).Append(FindingSet.Of(years[0].Year.Name, dossier.Findings))).With(SharedOptions.Strict(parsed));
        if (Stop.AtBrokenRules(findings, parsed.GetValue(_force), Session))
            return ExitCode.ToRepair;

        var papers = PlannedPaper.Of(dossier);
        var source = ManifestSource.Of(years[0].Edition, years);
        var folder = new OutputFolder(parsed.GetValue(_output)!);
        var earlier = EarlierRun.In(folder);
        var run = new DossierRun(papers, source, findings, folder, parsed.GetValue(_pdf)) { Earlier = earlier, Standing = earlier.Standing(papers, source) };
        var written = run.Write(FolderResources.Beside(years[0].Year.Name), Session);
        return findings.HasErrors ? ExitCode.ToRepair : written;
    }
}
