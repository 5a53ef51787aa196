using System.CommandLine;
using System.Text.Json.Nodes;
using Reports.Cli.Checking;
using Reports.Cli.Generation;
using Reports.Cli.Inspection;
using Reports.Engine.Data;
using Reports.Templates.Workbooks;

namespace Reports.Cli.Commands;

/// <summary><c>reports check</c>: every finding about some data files; writes nothing.</summary>
sealed class CheckCommand : ReportsCommand
{
    readonly Argument<string[]> _files = NeedsSome("DATA", new(
        "Tệp số liệu (.xlsx hoặc JSON), thư mục hay mẫu tên như chi-bo/*.json; - là đầu vào chuẩn.",
        "Data files (.xlsx or JSON), folders or patterns such as chi-bo/*.json; - is standard input."));
    readonly Option<string> _format = Chooses("--format", CliTexts.FormatOption, FindingFormats.Names);
    readonly Option<string> _edition = Takes<string>("--edition", "ID", CliTexts.EditionOption);
    readonly Option<bool> _figures = Flag("--figures", new("In mọi số liệu được tính, kèm công thức và số liệu gốc.", "Prints every computed figure with its formula and its facts."));
    readonly Option<string> _annotate = Ends(Takes<string>("--annotate", "OUT.xlsx", new(
        "Ghi bản sao của bảng tính, có phát hiện ở từng ô và trang «Phát hiện».",
        "A copy of the workbook with the findings on its cells and a sheet that lists them.")), ".xlsx");
    readonly Option<bool> _watch = Watches();

    public CheckCommand(Session session)
        : base("check", new("Soát số liệu theo các quy tắc; không ghi tệp nào.", "Checks the facts against the rules; writes nothing."), session) => Accept(_files, _format, _edition, _figures, _annotate, _watch);

    public override IReadOnlyList<string> Examples =>
        ["reports check nam-2023.json", "reports check nam-2023.json --figures", "reports check nam-2023.xlsx --annotate nam-2023-soat.xlsx", "reports check chi-bo/*.json --format sarif > soat.sarif"];

    protected override ExitCode Run(ParseResult parsed) =>
        Repeat(parsed.GetValue(_watch), () => NamedFiles.Find(parsed.GetValue(_files)!, YearData.MayBeYear, []), () => Once(parsed));

    ExitCode Once(ParseResult parsed)
    {
        var format = parsed.GetValue(_format)!;
        var withFigures = parsed.GetValue(_figures);
        if (withFigures && format is not ("human" or "json"))
            return UsageReport.Write(Name, CliTexts.FiguresNeedAnotherFormat(format), Session);

        var problems = new DiagnosticBag();
        if (LoadCatalogueForYears(parsed, problems) is not { } catalogue)
            return Refusal.Of(problems, Session);

        var named = NamedFiles.Find(parsed.GetValue(_files)!, YearData.MayBeYear, problems);
        var check = new FileCheck(catalogue, parsed.GetValue(_edition), withFigures);
        var files = SideBySide.Select(named, check.Of);
        var findings = FindingSet.Together(problems.Select(problem => FindingSet.Of(problem.Location!.File, [problem])).Concat(files.Select(file => file.Findings))).With(SharedOptions.Strict(parsed));
        if (parsed.GetValue(_annotate) is { } copy && Annotate(copy, findings) is { } refused)
            return refused;
        if (format == "json")
            Session.Output.WriteLine(ReadableJson.Text(Json(findings, files)));
        else
            Write(findings, files, format);
        return findings.HasErrors ? ExitCode.ToRepair : ExitCode.AllWell;
    }

    ExitCode? Annotate(string copy, FindingSet findings)
    {
        var problems = new DiagnosticBag();
        if (Overwriting.Of(findings.Files, [copy]) is { } source)
            return UsageReport.Write(Name, CliTexts.WouldOverwrite(source), Session);
        if (findings.Files is not [var file] || InputFile.Read(file, problems) is not { } bytes || !YearWorkbook.TakesNotes(bytes))
            return UsageReport.Write(Name, CliTexts.AnnotateNeedsOneWorkbook, Session);
        return OutputFile.Write(copy, YearWorkbook.Annotate(bytes, findings.All, Session.Language)) is { } failed ? Refusal.Of([failed], Session) : null;
    }

    void Write(FindingSet findings, IEnumerable<CheckedFile> files, string format)
    {
        foreach (var file in files)
            FigureReport.Write(file.Figures, Session.Output);
        FindingFormats.Writer(format, Session).Write(findings, Session.Output);
    }

    static JsonObject Json(FindingSet findings, IReadOnlyList<CheckedFile> files)
    {
        var document = JsonFindings.Of(findings);
        if (files.Any(file => file.Figures.Count > 0))
            document["figures"] = new JsonObject([.. files.Select(file => KeyValuePair.Create(file.Name, (JsonNode?)FigureReport.Json(file.Figures)))]);
        return document;
    }
}
