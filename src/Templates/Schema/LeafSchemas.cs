using System.Text.Json.Nodes;

namespace Reports.Templates.Schema;

/// <summary>The schemas of values that our own readers read.</summary>
static class LeafSchemas
{
    public static JsonObject Count() => new()
    {
        ["anyOf"] = new JsonArray(
            Whole(),
            new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject
                {
                    ["count"] = Whole(),
                    ["percent"] = new JsonObject
                    {
                        ["description"] = "Tỷ lệ ghi trong báo cáo, ví dụ 42,9. Chỉ để đối chiếu; văn bản in tỷ lệ tính được.",
                        ["type"] = new JsonArray("string", "number"),
                    },
                },
                ["required"] = new JsonArray("count"),
                ["additionalProperties"] = false,
            }),
    };

    public static JsonObject Mark(IReadOnlyList<(string Word, string? Title)> words)
    {
        var boxes = new JsonObject();
        foreach (var (word, _) in words)
            boxes[word] = new JsonObject { ["type"] = "boolean" };
        return new()
        {
            ["anyOf"] = new JsonArray(
                new JsonObject { ["enum"] = new JsonArray([.. words.Select(word => (JsonNode)word.Word)]) },
                // Boxes as on paper; words that the form does not have are for the rules to find.
                new JsonObject { ["type"] = "object", ["properties"] = boxes, ["additionalProperties"] = new JsonObject { ["type"] = "boolean" } }),
        };
    }

    public static JsonObject Prose() => new()
    {
        ["anyOf"] = new JsonArray(
            new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } },
            new JsonObject { ["type"] = "string" }),
    };

    public static JsonObject Date() => new()
    {
        ["type"] = new JsonArray("string", "null"),
        ["pattern"] = @"^(\d{4}-\d{2}-\d{2}|\d{1,2}/\d{1,2}/\d{4})$",
        ["examples"] = new JsonArray("2023-12-16", "16/12/2023"),
    };

    static JsonObject Whole() => new() { ["type"] = new JsonArray("integer", "null"), ["minimum"] = 0 };
}
