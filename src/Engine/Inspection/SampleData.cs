using System.Text.Json;
using Reports.Engine.Data;

namespace Reports.Engine.Inspection;

/// <summary>A data file with a value for every name that a template uses.</summary>
static class SampleData
{
    const int Items = 2;

    // One grey pixel.
    const string Picture =
        "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==";

    public static string Write(NameTree tree, DataKindOf kinds, ItemHints items) => ReadableJson.Write(json => Object(json, tree, kinds, items));

    static void One(Utf8JsonWriter json, NameTree tree, DataKindOf kinds, ItemHints items)
    {
        switch (kinds.Of(tree))
        {
            case DataKind.Object:
                Object(json, tree, kinds, items);
                break;
            case DataKind.List:
                json.WriteStartArray();
                for (var i = 0; i < Math.Max(Items, items.Of(tree.Path)); i++)
                    if (tree.Items is null)
                        json.WriteStringValue(Words(tree));
                    else
                        One(json, tree.Items, kinds, items);
                json.WriteEndArray();
                break;
            case DataKind.Rows:
                json.WriteStartArray();
                for (var row = 1; row <= Items; row++)
                {
                    json.WriteStartObject();
                    json.WriteString("name", $"{Words(tree)} {row}");
                    json.WriteNumber("number", row);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                break;
            case DataKind.Number:
                json.WriteNumberValue(1);
                break;
            case DataKind.Condition:
                json.WriteBooleanValue(true);
                break;
            case DataKind.Date:
                json.WriteStringValue("2025-01-31");
                break;
            case DataKind.Image:
                json.WriteStringValue(Picture);
                break;
            default:
                json.WriteStringValue(Words(tree));
                break;
        }
    }

    static void Object(Utf8JsonWriter json, NameTree tree, DataKindOf kinds, ItemHints items)
    {
        json.WriteStartObject();
        foreach (var (name, member) in tree.Members)
        {
            json.WritePropertyName(name);
            One(json, member, kinds, items);
        }

        json.WriteEndObject();
    }

    // The path itself: in the rendered document one sees where each value goes.
    static string Words(NameTree tree) => $"‹{tree.Path}›";
}
