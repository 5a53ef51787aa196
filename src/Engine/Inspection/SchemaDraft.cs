using System.Text.Json;
using Reports.Engine.Data;

namespace Reports.Engine.Inspection;

/// <summary>A JSON Schema of the data that a template asks for: a draft for somebody who knows the data.</summary>
static class SchemaDraft
{
    public static string Write(NameTree tree, DataKindOf kinds) => ReadableJson.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("type", "object");
        Members(json, tree, kinds);
        json.WriteEndObject();
    });

    static void One(Utf8JsonWriter json, NameTree tree, DataKindOf kinds)
    {
        json.WriteStartObject();
        switch (kinds.Of(tree))
        {
            case DataKind.Object:
                json.WriteString("type", "object");
                Members(json, tree, kinds);
                break;
            case DataKind.List:
                json.WriteString("type", "array");
                if (tree.Items is null)
                    break;
                json.WritePropertyName("items");
                One(json, tree.Items, kinds);
                break;
            case var simple:
                Simple(json, simple);
                break;
        }

        json.WriteEndObject();
    }

    static void Simple(Utf8JsonWriter json, DataKind kind)
    {
        switch (kind)
        {
            case DataKind.Number:
                json.WriteString("type", "number");
                break;
            case DataKind.Condition:
                json.WriteString("type", "boolean");
                break;
            case DataKind.Date:
                json.WriteString("type", "string");
                json.WriteString("format", "date");
                break;
            case DataKind.Image:
                json.WriteString("type", "string");
                json.WriteString("description", "Hình: tên tệp, base64 hoặc data URI / A picture: file name, base64 or data URI");
                break;
            case DataKind.Rows:
                json.WriteString("type", "array");
                json.WriteString("description", "Các dòng của biểu đồ: mỗi dòng một tên và các số / Rows of a chart: a name and numbers each");
                break;
            case DataKind.Markdown:
                json.WriteString("type", "string");
                json.WriteString("description", "Markdown");
                break;
            default:
                // What is only printed may be either.
                json.WriteStartArray("type");
                json.WriteStringValue("string");
                json.WriteStringValue("number");
                json.WriteEndArray();
                break;
        }
    }

    static void Members(Utf8JsonWriter json, NameTree tree, DataKindOf kinds)
    {
        json.WriteStartObject("properties");
        foreach (var (name, member) in tree.Members)
        {
            json.WritePropertyName(name);
            One(json, member, kinds);
        }

        json.WriteEndObject();
        var required = tree.Members.Where(member => !IsOptional(member.Tree)).Select(member => member.Name).ToList();
        if (required.Count == 0)
            return;
        json.WriteStartArray("required");
        foreach (var name in required)
            json.WriteStringValue(name);
        json.WriteEndArray();
    }

    // What a template asks for with «if x» may be missing, even when it is used after the question.
    static bool IsOptional(NameTree tree) => tree.Uses.Any(use => use.IsOptional);
}
