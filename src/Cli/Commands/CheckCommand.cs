using System.CommandLine;
using Reports.Cli.Files;
using Reports.Cli.Findings;
using Reports.Cli.Texts;
using Reports.Engine.Diagnostics;
using Reports.Templates.Editions;
using Reports.Templates.Reading;
using Reports.Templates.Rules;

namespace Reports.Cli.Commands;

/// <summary><c>reports check</c>: every finding about some data files; writes nothing.</summary>
sealed class CheckCommand : ReportsCommand
{
    readonly Argument<string[]> _files;
    readonly Option<string> _format;
    readonly Option<string> _edition;

    public CheckCommand(Session session)
        : base("check", CliTexts.Check, session)
    {
        _files = NeedsSome("DATA", CliTexts.DataFiles);
        _format = Chooses("--format", CliTexts.FormatOption, FindingFormats.Names);
        _edition = Takes<string>("--edition", "ID", CliTexts.EditionOption);
    }

    public override IReadOnlyList<string> Examples =>
        ["reports check nam-2023.json", "reports check chi-bo/*.json --format sarif > soat.sarif"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var problems = new DiagnosticBag();
        if (TemplatesFolder.Find(SharedOptions.Templates(parsed), Session.Surroundings.ProgramFolder, problems) is not { } folder)
            return Refusal.Of(problems, Session);

        var catalogue = Catalogue.Load(folder);
        problems.AddRange(catalogue.Diagnostics);
        if (problems.HasErrors)
            return Refusal.Of(problems, Session);

        var strict = SharedOptions.Strict(parsed);
        var sets = parsed.GetValue(_files)!
            .AsParallel().AsOrdered()
            .Select(file => Check(file, catalogue, parsed.GetValue(_edition)).With(strict));
        var findings = FindingSet.Together(sets);
        FindingFormats.Writer(parsed.GetValue(_format)!, Session).Write(findings, Session.Output);
        return findings.HasErrors ? ExitCode.ToRepair : ExitCode.AllWell;
    }

    static FindingSet Check(string file, Catalogue catalogue, string? editionId)
    {
        var problems = new DiagnosticBag();
        if (InputFile.Read(file, problems) is not { } bytes)
            return FindingSet.Of(file, problems);

        var year = YearFile.Read(bytes, file);
        if (editionId is null)
            return FindingSet.Of(file, RuleBook.Check(year, catalogue));

        var edition = catalogue.Choose(year, editionId, out var choosing);
        return edition is null
            ? FindingSet.Of(file, year.Diagnostics.Concat(choosing))
            : FindingSet.Of(file, RuleBook.Check(year, catalogue, edition));
    }
}
