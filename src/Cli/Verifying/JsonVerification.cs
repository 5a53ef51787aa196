using System.Text.Json.Nodes;
using Reports.Cli.Findings;
using Reports.Engine.Diagnostics;
using Reports.Engine.Outlines;
using Reports.Engine.Outlines.Differences;
using Reports.Engine.Verification;

namespace Reports.Cli.Verifying;

/// <summary>A verification for programs: one JSON object with every case, document and change.</summary>
static class JsonVerification
{
    /// <summary>Grows when a field changes its meaning or goes; new fields do not count.</summary>
    const int FormatVersion = 1;

    public static void Write(VerificationReport report, TextWriter output) => output.WriteLine(JsonPrint.Text(new JsonObject
    {
        ["version"] = FormatVersion,
        ["passed"] = report.Passed,
        ["cases"] = Array(report.Results.Select(Case)),
        ["findings"] = Array(report.Diagnostics.Select(Finding)),
        ["strays"] = Array(report.Strays.Select(file => JsonValue.Create(file))),
    }));

    static JsonObject Case(CaseResult result) => new()
    {
        ["name"] = result.Case.Name,
        ["passed"] = result.Passed,
        ["documents"] = Array(result.Outputs.Select(Document)),
        ["findings"] = Array(result.Diagnostics.Select(Finding)),
    };

    static JsonObject Document(OutputResult output)
    {
        var members = new JsonObject
        {
            ["name"] = output.Name,
            ["status"] = Word(output.Status.ToString()),
            ["verified"] = output.VerifiedFile,
        };
        if (output.Difference is { } difference)
            members["changes"] = Array(difference.Changes.Select(Change));
        return members;
    }

    static JsonObject Change(DifferenceRow row)
    {
        var members = new JsonObject { ["kind"] = Word(row.Kind.ToString()) };
        AddPlace(members, row.Place);
        if (row.Old is { } old)
            members["old"] = old.Text;
        if (row.New is { } @new)
            members["new"] = @new.Text;
        return members;
    }

    static void AddPlace(JsonObject members, OutlinePlace place)
    {
        members["part"] = place.Part;
        foreach (var (name, number) in (IEnumerable<(string, int?)>)[("section", place.Section), ("table", place.Table), ("row", place.Row), ("paragraph", place.Paragraph), ("line", place.Line)])
        {
            if (number is { } value)
                members[name] = value;
        }
    }

    static JsonObject Finding(Diagnostic diagnostic) => JsonFindings.Of(new ReportedFinding(diagnostic));

    static JsonArray Array(IEnumerable<JsonNode> nodes) => new([.. nodes]);

    static string Word(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
