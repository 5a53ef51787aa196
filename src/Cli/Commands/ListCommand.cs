using System.CommandLine;
using System.Text.Json.Nodes;
using Reports.Cli.Tables;
using Reports.Engine.Data;
using Reports.Templates.Editions;

namespace Reports.Cli.Commands;

/// <summary><c>reports list</c>: editions and their documents.</summary>
sealed class ListCommand : ReportsCommand
{
    readonly Option<string> _edition = Takes<string>("--edition", "ID", new("Chỉ bộ biểu mẫu này.", "Only this edition."));
    readonly Option<string> _format = Chooses("--format", CliTexts.FormatOption, "table", "json");

    public ListCommand(Session session)
        : base("list", new("Liệt kê các bộ biểu mẫu và văn bản: mã, tên, ký hiệu mẫu, tệp.", "Editions and documents: id, official name, form code, file."), session) => Accept(_edition, _format);

    public override IReadOnlyList<string> Examples => ["reports list", "reports list --edition 2023 --format json"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var problems = new DiagnosticBag();
        if (LoadCatalogue(parsed, problems) is not { } catalogue)
            return Refusal.Of(problems, Session);

        var wanted = parsed.GetValue(_edition);
        var editions = catalogue.Editions.Where(edition => wanted is null || edition.Id == wanted).ToList();
        if (editions.Count == 0 && wanted is not null)
        {
            var ids = catalogue.Editions.Select(edition => edition.Id).ToList();
            return UsageReport.Write(Name, CliTexts.WrongValue("--edition", wanted, ids), Session);
        }

        if (parsed.GetValue(_format) == "json")
            Session.Output.WriteLine(ReadableJson.Text(new JsonArray([.. editions.Select(Of)])));
        else
            WriteTables(editions);
        return ExitCode.AllWell;
    }

    void WriteTables(List<Edition> editions)
    {
        string[] heads = [Session.Say(CliTexts.IdColumn), Session.Say(CliTexts.DocumentColumn), Session.Say(CliTexts.FormCodeColumn), Session.Say(CliTexts.FileColumn)];
        foreach (var edition in editions)
        {
            if (edition != editions[0])
                Session.Output.WriteLine();
            var provisional = edition.IsProvisional ? " " + Session.Say(CliTexts.Provisional) : "";
            Session.Output.WriteLine($"{edition.Id}: {edition.Name}{provisional}");
            new Table(heads, [.. edition.Documents.Select(document => new[] { document.Id, document.Name, document.FormCode ?? "", document.Output })]).Write(Session);
            foreach (var form in edition.MissingForms)
                Session.Output.WriteLine(Session.Say(CliTexts.MissingForm(form.FormCode, form.Name, form.Reason)));
        }
    }

    static JsonObject Of(Edition edition) => new()
    {
        ["id"] = edition.Id,
        ["name"] = edition.Name,
        ["provisional"] = edition.IsProvisional,
        ["layout"] = edition.LayoutId,
        ["documents"] = new JsonArray([.. edition.Documents.Select(document => new JsonObject
        {
            ["id"] = document.Id,
            ["name"] = document.Name,
            ["form_code"] = document.FormCode,
            ["file"] = document.Output,
            ["per"] = document.Scope.ToString().ToLowerInvariant(),
            ["note"] = document.Note,
        })]),
        ["missing_forms"] = new JsonArray([.. edition.MissingForms.Select(form => new JsonObject
        {
            ["form_code"] = form.FormCode,
            ["name"] = form.Name,
            ["reason"] = form.Reason,
        })]),
    };
}
