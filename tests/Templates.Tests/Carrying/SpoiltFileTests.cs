using System.Text.Json.Nodes;

namespace Reports.Templates.Tests.Carrying;

/// <summary>Whatever is wrong in last year's file: a year that begins from it fits the model, or is refused with the reason.</summary>
public sealed class SpoiltFileTests
{
    static readonly string?[] Wrong = [null, "7", "-1", "\"x\"", "\"«x»\"", "\"huyện «x» 2023\"", "true", "[]", "[7, \"y\", null, {}]", "{}", "{ \"x\": 1 }"];

    [Trait("Runs", "long")]
    [Theory]
    [InlineData("thcs-2023.json", 2026)]
    [InlineData("mam-non-2024.json", 2025)]
    [InlineData("tieu-hoc-2022.json", 2023)]
    [InlineData("thpt-2025.json", 2026)]
    public void Any_value_may_be_wrong(string sample, int year)
    {
        var json = CarriedYearTests.Json(sample);
        // Of members and of rows of tables the first few stand for all.
        var paths = Paths(json).Where(path => !path.Contains("[4]", StringComparison.Ordinal)).ToList();
        paths.Should().HaveCountGreaterThan(200);
        var unfit = new List<string>();
        foreach (var (path, at) in paths.Select((path, at) => (path, at)))
        {
            // Every value gets one of the wrong ones, every wrong one stands at dozens of places.
            var wrong = Wrong[at % Wrong.Length];
            var spoilt = json.DeepClone();
            JsonPath.Set(spoilt, path, wrong is null ? null : JsonNode.Parse(wrong));
            if (CarriedYearTests.Carry(spoilt, year) is { } carried && Findings.Read(carried.Text).Diagnostics is [var first, ..])
                unfit.Add($"{path} = {wrong}: {first}");
        }

        unfit.Should().BeEmpty();
    }

    static IEnumerable<string> Paths(JsonNode json)
    {
        var below = json switch
        {
            JsonObject group => group.Select(member => member.Value),
            JsonArray list => list.Take(5),
            _ => [],
        };
        foreach (var node in below.OfType<JsonNode>())
        {
            yield return node.GetPath();
            foreach (var path in Paths(node))
                yield return path;
        }
    }
}
