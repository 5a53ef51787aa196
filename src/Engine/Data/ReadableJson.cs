using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Reports.Engine.Data;

/// <summary>Writes JSON for people: indented, letters as letters, the same on every system.</summary>
static class ReadableJson
{
    // Vietnamese letters stay as they are; the result is no HTML.
    static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 10_000,
    };

    /// <summary>The text, with a line feed at its end.</summary>
    public static string Write(Action<Utf8JsonWriter> write)
    {
        var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
            write(json);
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
