using System.CommandLine;
using Reports.Cli.Generation;
using Reports.Templates.Workbooks;

namespace Reports.Cli.Commands;

/// <summary><c>reports workbook</c>: the year as an Excel workbook, both ways.</summary>
sealed class WorkbookCommand : Command
{
    public WorkbookCommand(Session session)
        : base("workbook", session.Say(new("Số liệu dưới dạng bảng tính Excel: tạo mới, đọc thành JSON, ghi từ JSON.", "The year as an Excel workbook: a new one, read as JSON, written from JSON.")))
    {
        Add(new WorkbookNewCommand(session));
        Add(new WorkbookReadCommand(session));
        Add(new WorkbookWriteCommand(session));
    }
}

/// <summary><c>reports workbook new</c>: the new year of <c>reports new</c>, always as a workbook.</summary>
sealed class WorkbookNewCommand(Session session) : NewCommand("FILE.xlsx", [".xlsx"], new("Tạo bảng tính mới để điền bằng Excel hoặc LibreOffice.", "A workbook to fill in with Excel or LibreOffice."), session)
{
    public override IReadOnlyList<string> Examples => ["reports workbook new nam-2026.xlsx --level tieu-hoc --year 2026", "reports workbook new nam-2026.xlsx --from nam-2025.xlsx"];
}

/// <summary><c>reports workbook read</c>: a workbook as the JSON data file.</summary>
sealed class WorkbookReadCommand : ReportsCommand
{
    readonly Argument<string> _file = Needs("FILE.xlsx", new("Bảng tính đã điền.", "The workbook."));
    readonly Option<string> _output = Ends(Takes<string>("--output", "YEAR.json", new("Tệp JSON sẽ ghi; không ghi thì in ra màn hình.", "The JSON file to write; without it, standard output."), "-o"), ".json", NamedFiles.StandardInput);

    public WorkbookReadCommand(Session session)
        : base("read", new("Đọc bảng tính thành tệp số liệu JSON.", "Reads a workbook as the JSON data file."), session) => Accept(_file, _output);

    public override IReadOnlyList<string> Examples => ["reports workbook read nam-2023.xlsx -o nam-2023.json"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var problems = new DiagnosticBag();
        if (LoadCatalogue(parsed, problems) is not { } catalogue || YearData.Read(parsed.GetValue(_file)!, catalogue, problems) is not { } year)
            return Refusal.Of(problems, Session);

        // What could not be read as a fact stands in the JSON as it was typed, and is reported here.
        var findings = YearData.Report(year, SharedOptions.Strict(parsed), Session);
        var output = parsed.GetValue(_output) ?? NamedFiles.StandardInput;
        if (YearData.Write(output, year, catalogue, Session) is { } failed)
            return Refusal.Of([failed], Session);
        if (output != NamedFiles.StandardInput)
            Session.Output.WriteLine(Session.Say(CliTexts.Written(output)));
        return findings.HasErrors ? ExitCode.ToRepair : ExitCode.AllWell;
    }
}

/// <summary><c>reports workbook write</c>: a data file as a workbook.</summary>
sealed class WorkbookWriteCommand : ReportsCommand
{
    readonly Argument<string> _data = Needs("YEAR.json", CliTexts.DataFile);
    readonly Option<string> _output = Ends(Requires("--output", "FILE.xlsx", new("Bảng tính sẽ ghi.", "The workbook to write."), "-o"), ".xlsx", NamedFiles.StandardInput);

    public WorkbookWriteCommand(Session session)
        : base("write", new("Ghi tệp số liệu thành bảng tính Excel.", "Writes a data file as an Excel workbook."), session) => Accept(_data, _output);

    public override IReadOnlyList<string> Examples => ["reports workbook write nam-2023.json -o nam-2023.xlsx"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var problems = new DiagnosticBag();
        if (LoadCatalogue(parsed, problems) is not { } catalogue || YearData.Read(parsed.GetValue(_data)!, catalogue, problems) is not { } year)
            return Refusal.Of(problems, Session);

        var (output, findings) = (parsed.GetValue(_output)!, YearData.Report(year, SharedOptions.Strict(parsed), Session, isToBeFilled: true));
        var workbook = YearWorkbook.Write(year, catalogue);
        if (output == NamedFiles.StandardInput)
            Session.Surroundings.WriteBytes(workbook);
        else if (OutputFile.Write(output, workbook) is { } failed)
            return Refusal.Of([failed], Session);
        else
            Session.Output.WriteLine(Session.Say(CliTexts.Written(output)));
        return findings.HasErrors ? ExitCode.ToRepair : ExitCode.AllWell;
    }
}
