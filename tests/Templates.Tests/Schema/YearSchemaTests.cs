using System.Text.Json.Nodes;
using Reports.Templates.Schema;

namespace Reports.Templates.Tests.Schema;

/// <summary>Model, committed schema and samples say the same.</summary>
public sealed class YearSchemaTests
{
    static string Committed => File.ReadAllText(Path.Combine(Repository.Templates, "year.schema.json"));

    [Fact]
    public void The_committed_schema_is_the_one_exported_from_the_model()
    {
        var exported = YearSchema.Export(Repository.Catalogue);
        File.WriteAllText(Path.Combine(Repository.Templates, "year.schema.received.json"), exported);
        exported.Should().Be(Committed, "the schema is committed as exported: reports schema > templates/year.schema.json");
        File.Delete(Path.Combine(Repository.Templates, "year.schema.received.json"));
    }

    [Fact]
    public void Every_property_has_a_vietnamese_title()
    {
        Untitled(JsonNode.Parse(Committed)!, "#").Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_reads_clean_and_names_the_schema(string sample)
    {
        var file = Repository.Read(Repository.Sample(sample));
        file.Diagnostics.Should().BeEmpty();
        file.Facts!.Schema.Should().Be("../year.schema.json");
    }

    public static TheoryData<string> Samples() => [.. Directory.GetFiles(Path.Combine(Repository.Templates, "samples"), "*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    static IEnumerable<string> Untitled(JsonNode node, string path)
    {
        if (node is JsonObject schema && schema["properties"] is JsonObject properties && !path.Contains("anyOf", StringComparison.Ordinal))
        {
            foreach (var (name, property) in properties)
            {
                if (property!["title"] is null)
                    yield return $"{path}/{name}";
            }
        }

        var children = node is JsonObject parent
            ? parent.Select(pair => (Name: pair.Key, Node: pair.Value))
            : node is JsonArray items ? items.Select((item, at) => (Name: $"{at}", Node: item)) : [];
        foreach (var untitled in children.Where(child => child.Node is not null).SelectMany(child => Untitled(child.Node!, $"{path}/{child.Name}")))
            yield return untitled;
    }
}
