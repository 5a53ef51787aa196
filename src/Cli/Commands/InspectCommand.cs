using System.CommandLine;
using Reports.Cli.Inspection;
using Reports.Cli.Rendering;
using Reports.Engine.Data;
using Reports.Engine.Files;
using Reports.Engine.Inspection;
using Reports.Engine.Validation.Linting;

namespace Reports.Cli.Commands;

/// <summary><c>reports inspect</c>: the names that a template uses, their kinds, and where; as a schema and as a sample.</summary>
sealed class InspectCommand : ReportsCommand
{
    readonly Argument<string> _template = Needs("TEMPLATE", CliTexts.TemplateFile);
    readonly Option<string> _format = Chooses("--format", CliTexts.FormatOption, "table", "json");
    readonly Option<bool> _sample = Flag("--sample", new("In một tệp dữ liệu mẫu đủ mọi tên, điền được vào mẫu.", "Prints a data file that has every name and renders."));

    public InspectCommand(Session session)
        : base("inspect", new("Liệt kê các tên mà mẫu dùng, loại của từng tên và chỗ dùng.", "The names that a template uses, their kinds and where."), session) => Accept(_template, _format, _sample);

    public override IReadOnlyList<string> Examples => ["reports inspect thu-moi.docx", "reports inspect thu-moi.docx --format json", "reports inspect thu-moi.docx --sample > khach.json"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var file = parsed.GetValue(_template)!;
        var problems = new DiagnosticBag();
        var bytes = InputFile.Read(file, problems);
        var template = bytes is null ? null : CompiledTemplate.Compile(bytes, file, problems);
        var lint = LintSettings.Default;
        if (template is null || problems.HasErrors
            || TemplateInspection.Inspect(bytes!, file, lint.Word, lint.Text, problems, FolderResources.Beside(file)) is not { } inspection)
            return Refusal.Of(problems, Session);

        var names = UsedName.Of(inspection.Uses);
        if (parsed.GetValue(_sample))
            Session.Output.Write(inspection.ToSample());
        else if (parsed.GetValue(_format) == "json")
            Session.Output.WriteLine(ReadableJson.Text(NameReport.Json(file, inspection.ToSchema(), names)));
        else
            NameReport.Table(names, Session.Language).Write(Session);
        return ExitCode.AllWell;
    }
}
