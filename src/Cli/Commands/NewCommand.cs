using System.CommandLine;
using System.Text;
using Reports.Cli.Generation;
using Reports.Templates.Carrying;
using Reports.Templates.Editions;
using Reports.Templates.Reading;
using Reports.Templates.Schema;
using Reports.Templates.Workbooks;

namespace Reports.Cli.Commands;

/// <summary><c>reports new</c>: a year to fill in, as JSON or as a workbook; from nothing or from last year's.</summary>
class NewCommand : ReportsCommand
{
    readonly Argument<string> _file;
    readonly Option<string> _level = Chooses("--level", new("Cấp học (mặc định thcs).", "The school's level (default thcs)."), "mam-non", "tieu-hoc", "thcs", "thpt");
    readonly Option<int?> _year = Number("--year", new(
        "Năm kiểm điểm (mặc định năm nay; với --from: năm sau của tệp cũ).",
        "The year reviewed (default: this year; with --from the one after last year's)."), 2000, 2100);
    readonly Option<string> _from = Takes<string>("--from", "LAST", new(
        "Bắt đầu từ tệp số liệu năm trước: giữ chi bộ, trường, đảng viên; bỏ kết quả, số phiếu, câu chữ; in ra mọi điều đã giữ, bỏ, đổi và cần xác nhận.",
        "Begins from last year's data file: keeps branch, school and members; leaves out results, votes and prose; lists all that was kept, left out, changed and is to be confirmed."));

    public NewCommand(Session session)
        : this("FILE", [".json", ".xlsx"], new("Tạo tệp số liệu mới để điền; trình soạn thảo (VS Code) gợi ý và kiểm tra khi gõ.", "A data file to fill in; an editor such as VS Code completes and checks it."), session)
    {
    }

    protected NewCommand(string file, string[] endings, Sentence summary, Session session)
        : base("new", summary, session)
    {
        _file = Ends(Needs(file, new("Tệp số liệu sẽ tạo; chưa được có.", "The data file to make; it must not be there yet.")), endings);
        _level.DefaultValueFactory = _ => "thcs";
        Accept(_file, _level, _year, _from);
    }

    public override IReadOnlyList<string> Examples => ["reports new nam-2025.json --level tieu-hoc --year 2025", "reports new nam-2026.xlsx --from nam-2025.json"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var file = parsed.GetValue(_file)!;
        // The level is the school's, and that stands in last year's file.
        if (parsed.GetValue(_from) is not null && parsed.GetResult(_level) is { Implicit: false })
            return UsageReport.Write(Name, CliTexts.OnlyOne(_from.Name, _level.Name), Session);
        if (File.Exists(file) || Directory.Exists(file))
            return Refusal.Of([CliProblems.AlreadyThere(file)], Session);

        var problems = new DiagnosticBag();
        if (LoadCatalogue(parsed, problems) is not { } catalogue)
            return Refusal.Of(problems, Session);

        CarriedYear? carried = null;
        if (parsed.GetValue(_from) is { } last && (carried = Carry(last, parsed.GetValue(_year), catalogue, problems)) is null)
            return Refusal.Of(problems, Session);

        var text = carried?.Text
            ?? YearSkeleton.Create(parsed.GetValue(_level)!.Replace('-', '_'), parsed.GetValue(_year) ?? Session.Surroundings.Today().Year, YearSchema.FileName, catalogue);
        if (Write(file, text, catalogue) is { } fault)
            return Refusal.Of([fault], Session);

        Session.Output.WriteLine(Session.Say(YearData.IsWorkbook(file) ? CliTexts.NewWorkbookWritten(file) : CliTexts.NewWritten(file, YearSchema.FileName)));
        if (carried is not null)
            Say(carried);
        return ExitCode.AllWell;
    }

    CarriedYear? Carry(string last, int? reviewed, Catalogue catalogue, DiagnosticBag problems)
    {
        if (InputFile.Read(last, problems) is not { } bytes)
            return null;
        var year = YearData.Read(bytes, last, catalogue);
        // Rows of a workbook that could not be read would be gone without being missed.
        if (YearWorkbook.IsOne(bytes, last))
            problems.AddRange(year.Diagnostics.Where(problem => problem.Severity == Severity.Error));
        if (problems.HasErrors)
            return null;

        if (YearData.Unread(year) is { Count: > 0 } unread)
            FindingFormats.WriteToError(FindingSet.Of(last, unread), Session);
        var carried = CarriedYear.From(year, reviewed, YearSchema.FileName, catalogue, out var refused);
        problems.AddRange(refused);
        return carried;
    }

    Diagnostic? Write(string file, string text, Catalogue catalogue)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        if (YearData.IsWorkbook(file))
            return YearData.Write(file, YearFile.Read(bytes, file), catalogue, Session);
        var schema = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, YearSchema.FileName);
        var fault = OutputFile.Write(file, bytes);
        // The schema lies beside the data, so that an editor finds it wherever the program is.
        return fault is null && !File.Exists(schema) ? OutputFile.Write(schema, Encoding.UTF8.GetBytes(YearSchema.Export(catalogue))) : fault;
    }

    void Say(CarriedYear carried)
    {
        foreach (var list in carried.Changes.GroupBy(change => change.Kind))
        {
            Session.Output.WriteLine();
            Session.Output.WriteLine(Session.Say(CliTexts.CarriedHeading(list.Key, carried.LastYear)));
            foreach (var change in list)
                Session.Output.WriteLine($"  - {Session.Say(change.Text)}");
        }
    }
}
