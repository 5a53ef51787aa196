using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Reports.Engine.Outlines;

/// <summary>Prints an outline as JSON; the shape is described in docs/outline.md.</summary>
static class OutlineJson
{
    // Vietnamese letters and the marks stay as they are; the result is no HTML.
    static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 4096,
    };

    internal static string Print(DocumentOutline outline)
    {
        var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
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
        }
        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

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
