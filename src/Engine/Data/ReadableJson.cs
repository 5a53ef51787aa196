using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Reports.Engine.Data;

/// <summary>Writes JSON for people: letters as letters, the same on every system.</summary>
static class ReadableJson
{
    /// <summary>On one line. Vietnamese letters stay as they are; the result is no HTML.</summary>
    public static readonly JsonWriterOptions OneLine = new() { NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 10_000 };

    static readonly JsonWriterOptions Indented = OneLine with { Indented = true };

    /// <summary>The text, indented, without a line feed at its end.</summary>
    public static string Text(JsonNode node) => Text(json => node.WriteTo(json));

    /// <inheritdoc cref="Text(JsonNode)"/>
    public static string Text(Action<Utf8JsonWriter> write) => Write(write, Indented);

    /// <summary>The text on one line, without its end.</summary>
    public static string Line(JsonNode node) => Line(json => node.WriteTo(json));

    /// <inheritdoc cref="Line(JsonNode)"/>
    public static string Line(Action<Utf8JsonWriter> write) => Write(write, OneLine);

    static string Write(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, options))
            write(json);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
