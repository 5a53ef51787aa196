using System.Text.Json.Nodes;
using Reports.Engine.Data;
using Reports.Templates.Rules;

namespace Reports.Cli.Findings;

/// <summary>Findings as SARIF 2.1.0, which code hosts show beside the lines.</summary>
sealed class SarifFindings(Language language) : IFindingWriter
{
    const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    public void Write(FindingSet findings, TextWriter output)
    {
        var codes = findings.All.Select(finding => finding.Diagnostic.Code).Distinct().Order(StringComparer.Ordinal).ToList();
        var driver = new JsonObject
        {
            ["name"] = "reports",
            ["version"] = typeof(SarifFindings).Assembly.GetName().Version!.ToString(3),
            ["rules"] = new JsonArray([.. codes.Select(code => new JsonObject { ["id"] = code })]),
        };
        var run = new JsonObject
        {
            ["tool"] = new JsonObject { ["driver"] = driver },
            ["artifacts"] = new JsonArray([.. findings.Files.Select(file => new JsonObject { ["location"] = Artifact(file) })]),
            // Columns are counted in UTF-16 units, as everywhere in this program.
            ["columnKind"] = "utf16CodeUnits",
            ["results"] = new JsonArray([.. findings.All.Select(finding => Result(finding, codes))]),
        };
        output.WriteLine(ReadableJson.Text(new JsonObject { ["$schema"] = Schema, ["version"] = "2.1.0", ["runs"] = new JsonArray(run) }));
    }

    JsonObject Result(Finding finding, List<string> codes)
    {
        var diagnostic = finding.Diagnostic;
        var hint = diagnostic.Hint is { } advice ? "\n" + advice.In(language) : "";
        var result = new JsonObject
        {
            ["ruleId"] = diagnostic.Code,
            ["ruleIndex"] = codes.IndexOf(diagnostic.Code),
            ["level"] = diagnostic.Severity.ToString().ToLowerInvariant(),
            ["message"] = new JsonObject { ["text"] = diagnostic.Message.In(language) + hint },
        };
        if (diagnostic.Location is { } location)
            result["locations"] = new JsonArray(Place(location));
        if (finding.Acknowledged is { } reason)
            result["suppressions"] = new JsonArray(new JsonObject { ["kind"] = "inSource", ["justification"] = reason });
        return result;
    }

    JsonObject Place(Location location)
    {
        var physical = new JsonObject { ["artifactLocation"] = Artifact(location.File) };
        if (PlaceInFile.Position(location) is var (line, column))
            physical["region"] = new JsonObject { ["startLine"] = line, ["startColumn"] = column };

        var place = new JsonObject { ["physicalLocation"] = physical };
        if (PlaceInFile.Words(location, language) is { } logical)
            place["logicalLocations"] = new JsonArray(new JsonObject { ["fullyQualifiedName"] = logical });
        return place;
    }

    static JsonObject Artifact(string file) => new()
    {
        ["uri"] = Path.IsPathRooted(file)
            ? new Uri(Path.GetFullPath(file)).AbsoluteUri
            : string.Join('/', file.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString)),
    };
}
