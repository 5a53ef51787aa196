using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using Reports.Cli.Files;
using Reports.Cli.Findings;
using Reports.Cli.Terminal;
using Reports.Cli.Texts;
using Reports.Engine.Diagnostics;
using Reports.Templates.Carrying;
using Reports.Templates.Editions;
using Reports.Templates.Schema;

namespace Reports.Cli.Commands;

/// <summary><c>reports new</c>: a data file to fill in, valid against the schema.</summary>
sealed class NewCommand : ReportsCommand
{
    const string SchemaFile = "year.schema.json";

    readonly Argument<string> _file;
    readonly Option<string> _level;
    readonly Option<int?> _year;
    readonly Option<string> _from;

    public NewCommand(Session session)
        : base("new", CliTexts.New, session)
    {
        _file = Needs("FILE", CliTexts.NewFile);
        _level = Chooses("--level", CliTexts.LevelOption, "mam-non", "tieu-hoc", "thcs", "thpt");
        _level.DefaultValueFactory = _ => "thcs";
        _year = Takes<int?>("--year", "N", CliTexts.YearOption);
        _year.CustomParser = ReadYear;
        _from = Takes<string>("--from", "LAST", CliTexts.FromOption);
    }

    public override IReadOnlyList<string> Examples => ["reports new nam-2025.json --level tieu-hoc --year 2025", "reports new nam-2026.json --from nam-2025.json"];

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
            ?? YearSkeleton.Create(parsed.GetValue(_level)!.Replace('-', '_'), parsed.GetValue(_year) ?? Session.Surroundings.Today().Year, SchemaFile, catalogue);
        if (Write(file, text, catalogue) is { } fault)
            return Refusal.Of([fault], Session);

        Session.Output.WriteLine(Session.Say(CliTexts.NewWritten(file, SchemaFile)));
        if (carried is not null)
            Say(carried);
        return ExitCode.AllWell;
    }

    static CarriedYear? Carry(string last, int? year, Catalogue catalogue, DiagnosticBag problems)
    {
        if (InputFile.Read(last, problems) is not { } bytes)
            return null;

        var carried = CarriedYear.From(bytes, last, year, SchemaFile, catalogue, out var refused);
        problems.AddRange(refused);
        return carried;
    }

    static Diagnostic? Write(string file, string text, Catalogue catalogue)
    {
        var schema = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, SchemaFile);
        var fault = OutputFile.Write(file, Encoding.UTF8.GetBytes(text));
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
