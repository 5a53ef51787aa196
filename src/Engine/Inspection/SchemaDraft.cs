using System.Text.Json.Nodes;
using Reports.Engine.Data;

namespace Reports.Engine.Inspection;

/// <summary>A JSON Schema of the data that a template asks for: a draft for somebody who knows the data.</summary>
static class SchemaDraft
{
    public static string Write(NameTree tree, DataKindOf kinds)
    {
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["type"] = "object" };
        AddMembers(schema, tree, kinds);
        return ReadableJson.Text(schema) + "\n";
    }

    static JsonObject Of(NameTree tree, DataKindOf kinds)
    {
        var schema = kinds.Of(tree) switch
        {
            DataKind.Object => Typed("object"),
            DataKind.List => Typed("array"),
            DataKind.Number => Typed("number"),
            DataKind.Condition => Typed("boolean"),
            DataKind.Date => new JsonObject { ["type"] = "string", ["format"] = "date" },
            DataKind.Image => Typed("string", "Hình: tên tệp, base64 hoặc data URI / A picture: file name, base64 or data URI"),
            DataKind.Rows => Typed("array", "Các dòng của biểu đồ: mỗi dòng một tên và các số / Rows of a chart: a name and numbers each"),
            DataKind.Markdown => Typed("string", "Markdown"),
            // What is only printed may be either.
            _ => new JsonObject { ["type"] = new JsonArray("string", "number") },
        };
        if (kinds.Of(tree) == DataKind.Object)
            AddMembers(schema, tree, kinds);
        else if (kinds.Of(tree) == DataKind.List && tree.Items is { } items)
            schema["items"] = Of(items, kinds);
        return schema;
    }

    static JsonObject Typed(string type, string? description = null)
    {
        var schema = new JsonObject { ["type"] = type };
        if (description is not null)
            schema["description"] = description;
        return schema;
    }

    static void AddMembers(JsonObject schema, NameTree tree, DataKindOf kinds)
    {
        schema["properties"] = new JsonObject(tree.Members.Select(member => KeyValuePair.Create(member.Name, (JsonNode?)Of(member.Tree, kinds))));
        var required = tree.Members.Where(member => !IsOptional(member.Tree)).Select(member => (JsonNode)member.Name).ToArray();
        if (required.Length > 0)
            schema["required"] = new JsonArray(required);
    }

    // What a template asks for with «if x» may be missing, even when it is used after the question.
    static bool IsOptional(NameTree tree) => tree.Uses.Any(use => use.IsOptional);
}
