using System.Text.Json.Nodes;
using Reports.Engine.Data;

namespace Reports.Engine.Inspection;

/// <summary>A JSON Schema of the data that a template asks for: a draft for somebody who knows the data.</summary>
static class SchemaDraft
{
    public static string Write(NameTree tree, DataKindOf kinds) =>
        ReadableJson.Text(WithMembers(new() { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["type"] = "object" }, tree, kinds)) + "\n";

    static JsonObject Of(NameTree tree, DataKindOf kinds) => kinds.Of(tree) switch
    {
        DataKind.Object => WithMembers(new() { ["type"] = "object" }, tree, kinds),
        DataKind.List when tree.Items is { } items => new() { ["type"] = "array", ["items"] = Of(items, kinds) },
        DataKind.List => new() { ["type"] = "array" },
        DataKind.Number => new() { ["type"] = "number" },
        DataKind.Condition => new() { ["type"] = "boolean" },
        DataKind.Date => new() { ["type"] = "string", ["format"] = "date" },
        DataKind.Image => new() { ["type"] = "string", ["description"] = "Hình: tên tệp, base64 hoặc data URI / A picture: file name, base64 or data URI" },
        DataKind.Rows => new() { ["type"] = "array", ["description"] = "Các dòng của biểu đồ: mỗi dòng một tên và các số / Rows of a chart: a name and numbers each" },
        DataKind.Markdown => new() { ["type"] = "string", ["description"] = "Markdown" },
        // What is only printed may be either.
        _ => new() { ["type"] = new JsonArray("string", "number") },
    };

    static JsonObject WithMembers(JsonObject schema, NameTree tree, DataKindOf kinds)
    {
        schema["properties"] = new JsonObject(tree.Members.Select(member => KeyValuePair.Create(member.Name, (JsonNode?)Of(member.Tree, kinds))));
        var required = tree.Members.Where(member => !IsOptional(member.Tree)).Select(member => (JsonNode)member.Name).ToArray();
        if (required.Length > 0)
            schema["required"] = new JsonArray(required);
        return schema;
    }

    // What a template asks for with «if x» may be missing, even when it is used after the question.
    static bool IsOptional(NameTree tree) => tree.Uses.Any(use => use.IsOptional);
}
