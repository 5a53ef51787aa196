using System.Text.Json.Nodes;
using Reports.Engine.Diagnostics;

namespace Reports.Cli.Findings;

/// <summary>Findings for programs: one JSON object with every field, both languages.</summary>
sealed class JsonFindings : IFindingWriter
{
    /// <summary>Grows when a field changes its meaning or goes; new fields do not count.</summary>
    const int FormatVersion = 1;

    public void Write(FindingSet findings, TextWriter output)
    {
        var document = new JsonObject
        {
            ["version"] = FormatVersion,
            ["files"] = new JsonArray([.. findings.Files.Select(file => (JsonNode)file)]),
            ["errors"] = findings.Errors,
            ["warnings"] = findings.Warnings,
            ["notes"] = findings.Notes,
            ["findings"] = new JsonArray([.. findings.All.Select(Of)]),
        };
        output.WriteLine(JsonPrint.Text(document));
    }

    static JsonObject Of(ReportedFinding finding)
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
        Add(members, diagnostic.Location);
        Add(members, "found", finding.Found);
        Add(members, "expected", finding.Expected);
        Add(members, "source", finding.Source);
        Add(members, "acknowledged", finding.Acknowledged);
        return members;
    }

    static void Add(JsonObject members, Location? location)
    {
        if (location is null)
            return;

        members["file"] = location.File;
        switch (location)
        {
            case TextLocation text:
                (members["line"], members["column"]) = (text.Line, text.Column);
                break;
            case JsonLocation json:
                (members["line"], members["column"], members["path"]) = (json.Line, json.Column, json.Path);
                break;
            case WordLocation word:
                members["part"] = word.Part;
                Add(members, "table", word.Table);
                Add(members, "row", word.Row);
                Add(members, "cell", word.Cell);
                Add(members, "paragraph", word.Paragraph);
                Add(members, "text", word.Text);
                break;
        }
    }

    static void Add(JsonObject members, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            members[name] = text;
    }

    static void Add(JsonObject members, string name, int? number)
    {
        if (number is not null)
            members[name] = number;
    }

    static JsonObject Of(Sentence sentence) => new() { ["vi"] = sentence.Vietnamese, ["en"] = sentence.English };
}
