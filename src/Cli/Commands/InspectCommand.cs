using System.CommandLine;
using Reports.Cli.Files;
using Reports.Cli.Findings;
using Reports.Cli.Inspection;
using Reports.Cli.Rendering;
using Reports.Cli.Texts;
using Reports.Engine.Diagnostics;

namespace Reports.Cli.Commands;

/// <summary><c>reports inspect</c>: the names that a template uses, their kinds, and where.</summary>
sealed class InspectCommand : ReportsCommand
{
    readonly Argument<string> _template;
    readonly Option<string> _format;

    public InspectCommand(Session session)
        : base("inspect", CliTexts.Inspect, session)
    {
        _template = Needs("TEMPLATE", CliTexts.TemplateFile);
        _format = Chooses("--format", CliTexts.FormatOption, "table", "json");
    }

    public override IReadOnlyList<string> Examples => ["reports inspect thu-moi.docx", "reports inspect thu-moi.docx --format json"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var file = parsed.GetValue(_template)!;
        var problems = new DiagnosticBag();
        var template = InputFile.Read(file, problems) is { } bytes ? CompiledTemplate.Compile(bytes, file, problems) : null;
        if (template is null || problems.HasErrors)
            return Refusal.Of(problems, Session);

        var names = UsedName.Of(template.Names);
        if (parsed.GetValue(_format) == "json")
            Session.Output.WriteLine(JsonPrint.Text(NameReport.Json(file, names)));
        else
            NameReport.Table(names, Session.Language).Write(Session);
        return ExitCode.AllWell;
    }
}
