using System.Text.Json;
using Reports.Engine.Data;

namespace Reports.Engine.Outlines;

/// <summary>Prints an outline as JSON; the shape is described in docs/outline.md.</summary>
static class OutlineJson
{
    internal static string Print(DocumentOutline outline) => ReadableJson.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("outline", DocumentOutline.Version);
        json.WriteStartArray("parts");
        foreach (var part in outline.Parts)
        {
            json.WriteStartObject();
            json.WriteString("name", part.Name);
            Write(json, part.Blocks);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    static void Write(Utf8JsonWriter json, IReadOnlyList<OutlineBlock> blocks)
    {
        json.WriteStartArray("blocks");
        foreach (var block in blocks)
        {
            json.WriteStartObject();
            json.WriteString("kind", block.Kind);
            json.WriteStartArray("facts");
            foreach (var fact in block.Facts)
                json.WriteStringValue(fact);
            json.WriteEndArray();
            json.WriteString("text", block.Text);
            Write(json, block.Blocks);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
