using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Reports.Templates.Tests.Rules;

/// <summary>A wrong figure cannot reach paper unnoticed: every number of every sample, changed by one, is found.</summary>
public sealed class MutationTests
{
    /// <summary>Numbers that nothing else in a year says, so that no rule can bind them.</summary>
    static readonly (string Paths, string Why)[] Free =
    [
        (@"^\$\.(party_work\.(supervised|inspected)|meeting\.copies)$", "counted nowhere else in the year"),
        (@"^\$\.party_work\.admitted\.target$", "an aim, not a count"),
        (@"\.number$", "the next number of a register that the year does not hold"),
        (@"^\$\.pupils\.competitions\[\d+\]\.rank$", "a place, not a count"),
        (@"^\$\.staff\.(initiatives\.\w+|qualified)$", "bound only from one side: the level above, the whole staff"),
        (@"^\$\.staff\.teacher_competitions\.(school|district|province|qualified)$", "bound only from one side, unless its share is stated beside it"),
        (@"^\$\.emulation\.titles\.\w+$", "bound only from one side: the title below"),
        (@"^\$\.recognition\.\w+$", "bound only from one side: the standard needs the accreditation"),
        (@"^\$\.pupils\.completions\[\d+\]\.total$", "bound only from one side, unless its share is stated beside it"),
        (@"^\$\.pupils\.enrolment\.retention\.start$", "more pupils at the start than now is what retention tells"),
        (@"^\$\.members\[\d+\]\.sick_leave_months$", "a fact of one member"),
    ];

    [Trait("Runs", "long")]
    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_number_changed_by_one_is_found(string sample)
    {
        var text = File.ReadAllText(Repository.Sample(sample));
        var clean = Lines(text);
        var unnoticed = Numbers(JsonNode.Parse(text)!, "$")
            .Where(path => !Free.Any(free => Regex.IsMatch(path, free.Paths)))
            .SelectMany(path => new[] { 1, -1 }.Select(step => (Path: path, Step: step)))
            .Where(change => Lines(Changed(text, change.Path, change.Step)).Except(clean).All(line => line.StartsWith("note", StringComparison.Ordinal)))
            .Select(change => $"{change.Path} {change.Step:+0;-0}");
        unnoticed.Should().BeEmpty();
    }

    [Fact]
    public void Every_free_number_is_one_that_a_sample_has_and_says_why() =>
        Free.Where(free => free.Why.Length == 0 || !All().Any(path => Regex.IsMatch(path, free.Paths))).Should().BeEmpty();

    public static TheoryData<string> Samples() => SampleTests.Samples();

    static IEnumerable<string> All() => Directory.GetFiles(Path.Combine(Repository.Templates, "samples"), "*.json")
        .SelectMany(file => Numbers(JsonNode.Parse(File.ReadAllText(file))!, "$"));

    static HashSet<string> Lines(string json) => [.. Findings.InText(json).Where(finding => finding.Acknowledged is null).Select(finding => $"{Findings.Line(finding.Diagnostic)} {finding.Found}")];

    static string Changed(string text, string path, int step)
    {
        var root = JsonNode.Parse(text)!;
        var number = decimal.Parse(At(root, path).ToJsonString(), CultureInfo.InvariantCulture);
        JsonPath.Set(root, path, JsonValue.Create(number + step));
        return root.ToJsonString();
    }

    static JsonNode At(JsonNode root, string path)
    {
        foreach (var step in path.Replace("[", ".[", StringComparison.Ordinal).Split('.')[1..])
            root = step.StartsWith('[') ? root.AsArray()[int.Parse(step[1..^1], CultureInfo.InvariantCulture)]! : root[step]!;
        return root;
    }

    static IEnumerable<string> Numbers(JsonNode node, string path) => node switch
    {
        JsonObject members => members.Where(member => member.Value is not null).SelectMany(member => Numbers(member.Value!, $"{path}.{member.Key}")),
        JsonArray items => items.SelectMany((item, at) => Numbers(item!, $"{path}[{at}]")),
        _ when node.GetValueKind() == System.Text.Json.JsonValueKind.Number => [path],
        _ => [],
    };
}
