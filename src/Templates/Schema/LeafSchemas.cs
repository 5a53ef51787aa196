using System.Text.Json.Nodes;
using Reports.Templates.Facts;
using Reports.Templates.Reading;

namespace Reports.Templates.Schema;

/// <summary>The schemas of values that our own readers read.</summary>
static class LeafSchemas
{
    /// <summary>The schema of a value without members of its own; null for every other type.</summary>
    /// <param name="type">A type of the model.</param>
    /// <param name="words">The words that the value may be; null when it is free.</param>
    public static JsonObject? Of(Type type, IReadOnlyList<(string Word, string? Title)>? words)
    {
        if (type == typeof(string))
            return words is null ? new() { ["type"] = "string" } : new() { ["type"] = "string", ["enum"] = Names(words.Select(word => word.Word)) };
        if (type == typeof(int))
            return new() { ["type"] = "integer" };
        if (type == typeof(decimal))
            return new() { ["type"] = "number" };
        if (type == typeof(bool))
            return new() { ["type"] = "boolean" };
        if (type == typeof(Count))
            return Count();
        if (type == typeof(Mark))
            return Mark(words ?? []);
        if (type == typeof(Prose))
            return Prose();
        if (type == typeof(DateOnly))
            return Date();
        if (type == typeof(FreeFacts))
            return new() { ["type"] = "object" };
        return type.IsEnum ? new() { ["enum"] = Names(Enum.GetNames(type).Select(Model.Key)) } : null;
    }

    static JsonObject Count() => new()
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

    static JsonObject Mark(IReadOnlyList<(string Word, string? Title)> words)
    {
        var boxes = new JsonObject();
        foreach (var (word, _) in words)
            boxes[word] = new JsonObject { ["type"] = "boolean" };
        return new()
        {
            ["anyOf"] = new JsonArray(
                new JsonObject { ["enum"] = Names(words.Select(word => word.Word)) },
                // Boxes as on paper; words that the form does not have are for the rules to find.
                new JsonObject { ["type"] = "object", ["properties"] = boxes, ["additionalProperties"] = new JsonObject { ["type"] = "boolean" } }),
        };
    }

    static JsonObject Prose() => new()
    {
        ["anyOf"] = new JsonArray(
            new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } },
            new JsonObject { ["type"] = "string" }),
    };

    static JsonObject Date() => new()
    {
        ["type"] = new JsonArray("string", "null"),
        ["pattern"] = @"^(\d{4}-\d{2}-\d{2}|\d{1,2}/\d{1,2}/\d{4})$",
        ["examples"] = new JsonArray("2023-12-16", "16/12/2023"),
    };

    static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(name => (JsonNode)name)]);

    static JsonObject Whole() => new() { ["type"] = new JsonArray("integer", "null"), ["minimum"] = 0 };
}
