using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using Reports.Cli.Files;
using Reports.Cli.Findings;
using Reports.Cli.Generation;
using Reports.Cli.Terminal;
using Reports.Cli.Texts;
using Reports.Engine.Diagnostics;
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
    readonly Option<string> _level;
    readonly Option<int?> _year;
    readonly Option<string> _from;

    public NewCommand(Session session)
        : this("FILE", CliTexts.New, session)
    {
    }

    protected NewCommand(string file, Sentence summary, Session session)
        : base("new", summary, session)
    {
        _file = Needs(file, CliTexts.NewFile);
        _level = Chooses("--level", CliTexts.LevelOption, "mam-non", "tieu-hoc", "thcs", "thpt");
        _level.DefaultValueFactory = _ => "thcs";
        _year = Takes<int?>("--year", "N", CliTexts.YearOption);
        _year.CustomParser = ReadYear;
        _from = Takes<string>("--from", "LAST", CliTexts.FromOption);
    }

    public override IReadOnlyList<string> Examples => ["reports new nam-2025.json --level tieu-hoc --year 2025", "reports new nam-2026.xlsx --from nam-2025.json"];

    protected string FileOf(ParseResult parsed) => parsed.GetValue(_file)!;

    protected override ExitCode Run(ParseResult parsed)
    {
        var file = FileOf(parsed);
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

    static int? ReadYear(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2000 and <= 2100)
            return year;

        result.AddError(text);
        return null;
    }
}
