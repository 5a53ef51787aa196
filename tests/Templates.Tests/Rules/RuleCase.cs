using System.Text.Json.Nodes;
using Reports.Templates.Rules;

namespace Reports.Templates.Tests.Rules;

/// <summary>A sample with some values changed, and the findings of one code that it must give.</summary>
/// <remarks>
/// In the case files: <c>sample | path = json ; path = json ⇶ severity path, severity path</c>; the code stands above in a line
/// «# YEAR201»; <c>⇶ none</c> is the edge that is still right; a value of <c>null</c> takes the key out.
/// </remarks>
public sealed record RuleCase(string Code, string Sample, IReadOnlyList<string> Edits, IReadOnlyList<string> Expected, string Line)
{
    public static IReadOnlyList<RuleCase> All { get; } =
    [
        .. Directory.GetFiles(Path.Combine(Repository.Root, "tests", "Templates.Tests", "Rules", "cases"), "*.cases").Order(StringComparer.Ordinal).SelectMany(Read),
    ];

    static IEnumerable<RuleCase> Read(string file)
    {
        var code = "";
        foreach (var line in File.ReadLines(file).Where(line => line.Length > 0))
        {
            if (line.StartsWith('#'))
                code = line.Split(' ')[1];
            else if (line.Split(" ⇶ ") is [var input, var output] && input.Split(" | ") is [var sample, var edits])
                yield return new(
                    code, sample.Trim(), edits.Split(" ; "),
                    output.Trim() == "none" ? [] : [.. output.Split(", ").Select(found => found.Trim())], line);
            else
                throw new FormatException($"{file}: {line}");
        }
    }

    /// <summary>The findings of the case's code, as «severity path».</summary>
    public IEnumerable<string> Found() => Findings()
        .Where(finding => finding.Diagnostic.Code == Code)
        .Select(finding => Tests.Findings.Line(finding.Diagnostic).Replace($" {Code} ", " ", StringComparison.Ordinal));

    /// <summary>Everything that is said of the case, by whatever code.</summary>
    public IReadOnlyList<Finding> Findings() => Tests.Findings.InText(Json());

    public override string ToString() => $"{Code} {Line}";

    string Json()
    {
        var root = JsonNode.Parse(File.ReadAllText(Repository.Sample(Sample + ".json")))!;
        foreach (var edit in Edits.Where(edit => edit.Trim() != "as it is"))
        {
            var at = edit.IndexOf(" = ", StringComparison.Ordinal);
            JsonPath.Set(root, edit[..at].Trim(), JsonNode.Parse(edit[(at + 3)..]));
        }

        return root.ToJsonString();
    }
}
