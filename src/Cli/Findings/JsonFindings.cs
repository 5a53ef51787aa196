using System.Text.Json.Nodes;
using Reports.Engine.Data;
using Reports.Templates.Rules;

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

    public void Write(FindingSet findings, TextWriter output) => output.WriteLine(ReadableJson.Text(Of(findings)));

    public static JsonObject Of(Finding finding)
    {
        var diagnostic = finding.Diagnostic;
        var members = new JsonObject
        {
            ["code"] = diagnostic.Code,
            ["severity"] = finding.Diagnostic.Severity.ToString().ToLowerInvariant(),
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

    public static JsonObject Of(Sentence sentence) => new() { ["vi"] = sentence.Vietnamese, ["en"] = sentence.English };
}

/// <summary>A place as members of a JSON object.</summary>
static class LocationJson
{
    public static JsonObject Of(Location location)
    {
        var members = new JsonObject();
        AddTo(members, location);
        return members;
    }

    public static void AddTo(JsonObject members, Location location)
    {
        members["file"] = location.File;
        switch (location)
        {
            case TextLocation text:
                (members["line"], members["column"]) = (text.Line, text.Column);
                break;
            case JsonLocation json:
                (members["line"], members["column"], members["path"]) = (json.Line, json.Column, json.Path);
                break;
            case CellLocation cell:
                (members["sheet"], members["cell"], members["path"]) = (cell.Sheet, cell.Cell, cell.Path);
                break;
            case WordLocation word:
                Add(members, word);
                break;
        }
    }

    static void Add(JsonObject members, WordLocation word)
    {
        members["part"] = word.Part;
        Add(members, "table", word.Table);
        Add(members, "row", word.Row);
        Add(members, "cell", word.Cell);
        Add(members, "paragraph", word.Paragraph);
        if (word.Text.Length > 0)
            members["text"] = word.Text;
    }

    static void Add(JsonObject members, string name, int? number)
    {
        if (number is not null)
            members[name] = number;
    }
}
