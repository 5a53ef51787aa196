using System.Text.Json.Nodes;
using Reports.Engine.Diagnostics;

namespace Reports.Cli.Findings;

/// <summary>Findings for programs: one JSON object with every field, both languages.</summary>
sealed class JsonFindings : IFindingWriter
{
    /// <summary>Grows when a field changes its meaning or goes; new fields do not count.</summary>
    const int FormatVersion = 1;

    public static JsonObject Of(FindingSet findings) => new()
    {
        ["version"] = FormatVersion,
        ["files"] = new JsonArray([.. findings.Files.Select(file => (JsonNode)file)]),
        ["errors"] = findings.Errors,
        ["warnings"] = findings.Warnings,
        ["notes"] = findings.Notes,
        ["findings"] = new JsonArray([.. findings.All.Select(Of)]),
    };

    public void Write(FindingSet findings, TextWriter output) => output.WriteLine(JsonPrint.Text(Of(findings)));

    /// <summary>One finding as an object.</summary>
    public static JsonObject Of(ReportedFinding finding)
    {
        var diagnostic = finding.Diagnostic;
        var members = new JsonObject
        {
            ["code"] = diagnostic.Code,
            ["severity"] = finding.Severity.ToString().ToLowerInvariant(),
            ["message"] = Of(diagnostic.Message),
        };
        if (diagnostic.Hint is { } hint)
            members["hint"] = Of(hint);
        if (diagnostic.Location is { } location)
            LocationJson.AddTo(members, location);
        Add(members, "found", finding.Found);
        Add(members, "expected", finding.Expected);
        Add(members, "source", finding.Source);
        Add(members, "acknowledged", finding.Acknowledged);
        return members;
    }

    static void Add(JsonObject members, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            members[name] = text;
    }

    /// <summary>A sentence in both languages.</summary>
    public static JsonObject Of(Sentence sentence) => new() { ["vi"] = sentence.Vietnamese, ["en"] = sentence.English };
}
