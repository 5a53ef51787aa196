using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using Reports.Cli.Files;
using Reports.Cli.Findings;
using Reports.Cli.Terminal;
using Reports.Cli.Texts;
using Reports.Engine.Diagnostics;
using Reports.Templates.Schema;

namespace Reports.Cli.Commands;

/// <summary><c>reports new</c>: a data file to fill in, valid against the schema.</summary>
sealed class NewCommand : ReportsCommand
{
    const string SchemaFile = "year.schema.json";

    readonly Argument<string> _file;
    readonly Option<string> _level;
    readonly Option<int?> _year;

    public NewCommand(Session session)
        : base("new", CliTexts.New, session)
    {
        _file = Needs("FILE", CliTexts.NewFile);
        (_level, _year) = YearOptions.AddTo(this, session);
    }

    public override IReadOnlyList<string> Examples => ["reports new nam-2025.json --level tieu-hoc --year 2025", "reports new nam-2025.json"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var file = parsed.GetValue(_file)!;
        if (File.Exists(file) || Directory.Exists(file))
            return Refusal.Of([CliProblems.AlreadyThere(file)], Session);

        var problems = new DiagnosticBag();
        if (LoadCatalogue(parsed, problems) is not { } catalogue)
            return Refusal.Of(problems, Session);

        var schema = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, SchemaFile);
        var text = YearSkeleton.Create(parsed.GetValue(_level)!.Replace('-', '_'), parsed.GetValue(_year) ?? Session.Surroundings.Today().Year, SchemaFile, catalogue);
        var written = OutputFile.Write(file, Encoding.UTF8.GetBytes(text));
        // The schema lies beside the data, so that an editor finds it wherever the program is.
        if (written is null && !File.Exists(schema))
            written = OutputFile.Write(schema, Encoding.UTF8.GetBytes(YearSchema.Export(catalogue)));
        if (written is not null)
            return Refusal.Of([written], Session);

        Session.Output.WriteLine(Session.Say(CliTexts.NewWritten(file, SchemaFile)));
        return ExitCode.AllWell;
    }
}

/// <summary>What a new year is for: the school's level, the year reviewed.</summary>
static class YearOptions
{
    public static (Option<string> Level, Option<int?> Year) AddTo(Command command, Session session)
    {
        var level = new Option<string>("--level") { Description = session.Say(CliTexts.LevelOption), HelpName = "mam-non|tieu-hoc|thcs|thpt", DefaultValueFactory = _ => "thcs" };
        level.AcceptOnlyFromAmong("mam-non", "tieu-hoc", "thcs", "thpt");
        var year = new Option<int?>("--year") { Description = session.Say(CliTexts.YearOption), HelpName = "N", CustomParser = ReadYear };
        command.Add(level);
        command.Add(year);
        return (level, year);
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
