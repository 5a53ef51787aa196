using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Reports.Templates.Tests.Schema;

/// <summary>Every path that the source spells out is one of the model: a fact that is renamed takes its paths along, or this says where.</summary>
public sealed class PathTests
{
    static readonly JsonObject Root = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Templates, "year.schema.json")))!.AsObject();

    [Fact]
    public void Every_path_in_the_source_leads_to_a_fact()
    {
        // An edition is a file of its own.
        var paths = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Templates"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}Editions{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), @"""\$\.([\w.\[\]{}*]+)""").Select(match => (File: Path.GetFileName(file), Path: match.Groups[1].Value)))
            .Where(path => !path.Path.StartsWith('{'))
            .ToHashSet();
        paths.Count.Should().BeGreaterThan(100);
        paths.Where(path => !Leads(Steps(path.Path), Root)).Should().BeEmpty();
    }

    // members[{at}].votes: [0] stands for any item, a name in braces for any member.
    static string[] Steps(string path) => Regex.Replace(Regex.Replace(path.TrimEnd('.'), @"\[[^\]]*\]", ".[0]"), @"\{[^}]*\}", "{}").Split('.');

    static bool Leads(IEnumerable<string> steps, JsonObject schema)
    {
        if (!steps.Any())
            return true;
        var (step, rest) = (steps.First(), steps.Skip(1));
        return Below(schema, step).Any(below => Leads(rest, below));
    }

    static IEnumerable<JsonObject> Below(JsonObject schema, string step)
    {
        var own = Inside(schema).ToList();
        return step == "[0]" ? own.Select(s => s["items"]).OfType<JsonObject>()
            : step.Contains('{') ? own.SelectMany(Members)
            : own.SelectMany(s => new[] { (s["properties"] as JsonObject)?[step], s["additionalProperties"] }).OfType<JsonObject>();
    }

    static IEnumerable<JsonObject> Members(JsonObject schema) =>
        (schema["properties"] as JsonObject ?? []).Select(member => member.Value).Append(schema["additionalProperties"]).OfType<JsonObject>();

    static IEnumerable<JsonObject> Inside(JsonObject schema)
    {
        yield return schema;
        if ((string?)schema["$ref"] is { } reference && reference.Split('/').Skip(1).Aggregate((JsonNode?)Root, (node, name) => node?[name]) is JsonObject target)
            foreach (var inner in Inside(target))
                yield return inner;
        foreach (var choice in (schema["anyOf"] as JsonArray ?? []).OfType<JsonObject>())
            foreach (var inner in Inside(choice))
                yield return inner;
    }
}
