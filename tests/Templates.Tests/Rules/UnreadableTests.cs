using System.Text.Json.Nodes;

namespace Reports.Templates.Tests.Rules;

/// <summary>A value that cannot be read is reported once: what would follow from it is not reported beside it.</summary>
public sealed class UnreadableTests
{
    [Trait("Runs", "long")]
    [Theory]
    [MemberData(nameof(Samples))]
    public void One_value_that_cannot_be_read_gives_one_finding_and_no_other(string sample)
    {
        var text = File.ReadAllText(Repository.Sample(sample));
        var clean = Lines(text).ToHashSet();
        var more =
            from path in Leaves(JsonNode.Parse(text)!, "$")
            let found = Lines(With(text, path)).Where(line => !clean.Contains(line)).ToList()
            where found.Count != 1 || !found[0].Contains("YEAR00", StringComparison.Ordinal)
            select $"{path}: {string.Join(", ", found)}";
        string.Join('\n', more).Should().BeEmpty();
    }

    [Theory]
    [InlineData("$.school.level", "\"trung học\"", "error YEAR009 $.school.level")]
    [InlineData("$.school.level", "null", "error YEAR006 $.school.level")]
    [InlineData("$.members[0].ofical", "\"2010-01-01\"", "error YEAR004 $.members[0].ofical", "$.members[0].official")]
    [InlineData("$.members[3].propsed_level", "\"Hoàn thành tốt nhiệm vụ\"", "error YEAR004 $.members[3].propsed_level", "$.members[3].proposed_level")]
    [InlineData("$.year", "\"2023\"", "error YEAR005 $.year")]
    public void So_does_a_word_a_key_left_out_or_a_misspelt_one(string path, string json, string only, string? removed = null)
    {
        var text = File.ReadAllText(Repository.Sample("thcs-2023.json"));
        var root = JsonNode.Parse(text)!;
        if (removed is not null)
            JsonPath.Set(root, removed, null);
        JsonPath.Set(root, path, JsonNode.Parse(json));
        Lines(root.ToJsonString()).Except(Lines(text)).Should().Equal(only);
    }

    [Fact]
    public void A_school_under_another_key_is_no_school_of_another_kind()
    {
        var root = JsonNode.Parse(File.ReadAllText(Repository.Sample("thpt-2025.json")))!.AsObject();
        root["truong"] = root["school"]!.DeepClone();
        root.Remove("school");
        Lines(root.ToJsonString()).Should().BeEquivalentTo("error YEAR004 $.truong", "error YEAR006 $.school");
    }

    [Fact]
    public void What_does_not_depend_on_it_is_still_told()
    {
        var root = JsonNode.Parse(File.ReadAllText(Repository.Sample("thcs-2023.json")))!;
        JsonPath.Set(root, "$.school.level", JsonNode.Parse("\"trung học\""));
        JsonPath.Set(root, "$.pupils.conduct[0].total", JsonNode.Parse("7"));
        Lines(root.ToJsonString()).Should().Contain(line => line.Contains("YEAR201", StringComparison.Ordinal));
    }

    public static TheoryData<string> Samples() => SampleTests.Samples();

    static IEnumerable<string> Lines(string json) => Findings.Lines(Findings.InText(json));

    /// <summary>The same with a group where a number, a date or an answer stood.</summary>
    static string With(string text, string path)
    {
        var root = JsonNode.Parse(text)!;
        JsonPath.Set(root, path, new JsonArray(new JsonArray()));
        return root.ToJsonString();
    }

    static IEnumerable<string> Leaves(JsonNode? node, string path) => node switch
    {
        JsonObject members => members.SelectMany(member => Leaves(member.Value, $"{path}.{member.Key}")),
        JsonArray items => items.SelectMany((item, at) => Leaves(item, $"{path}[{at}]")),
        not null when node.GetValueKind() is System.Text.Json.JsonValueKind.Number or System.Text.Json.JsonValueKind.True || node.ToString() is [_, _, _, _, '-', _, _, '-', _, _] => [path],
        _ => [],
    };
}
