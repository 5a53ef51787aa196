using System.CommandLine;
using Reports.Templates.Schema;

namespace Reports.Cli.Commands;

/// <summary><c>reports schema</c>: the JSON Schema of the data file on standard output.</summary>
sealed class SchemaCommand(Session session) : ReportsCommand("schema", new("In lược đồ JSON của tệp số liệu, để trình soạn thảo gợi ý và kiểm tra.", "Prints the JSON Schema of the data file, for editors."), session)
{
    public override IReadOnlyList<string> Examples => ["reports schema > year.schema.json"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var problems = new DiagnosticBag();
        if (LoadCatalogue(parsed, problems) is not { } catalogue)
            return Refusal.Of(problems, Session);

        Session.Output.Write(YearSchema.Export(catalogue));
        return ExitCode.AllWell;
    }
}
