using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Reports.Cli.Batch.Manifests;

/// <summary>What became of one record: one line of the manifest.</summary>
/// <param name="Record">The record's number.</param>
/// <param name="InputSha256">The hash of its text.</param>
/// <param name="Files">The files made of it; none when it could not be used.</param>
/// <param name="Problems">The codes of what has to be repaired in it.</param>
sealed record ManifestLine(long Record, string InputSha256, IReadOnlyList<ManifestFile> Files, IReadOnlyList<string> Problems)
{
    /// <summary>How every such line begins.</summary>
    public static ReadOnlySpan<byte> Beginning => "{\"record\":"u8;

    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the line with its end.</summary>
    public void WriteTo(IBufferWriter<byte> target)
    {
        using (var json = new Utf8JsonWriter(target, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("record", Record);
            json.WriteString("input", InputSha256);
            json.WriteStartArray("files");
            foreach (var file in Files)
            {
                json.WriteStartObject();
                json.WriteString("name", file.Name);
                json.WriteString("sha256", file.Sha256);
                json.WriteNumber("size", file.Size);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            if (Problems.Count > 0)
            {
                json.WriteStartArray("problems");
                foreach (var code in Problems)
                    json.WriteStringValue(code);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        target.Write("\n"u8);
    }

    /// <summary>The line that bytes hold; null when they hold none, because the machine went down while they were written.</summary>
    public static ManifestLine? Parse(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8);
            var root = document.RootElement;
            return new(
                root.GetProperty("record").GetInt64(),
                root.GetProperty("input").GetString()!,
                [.. root.GetProperty("files").EnumerateArray().Select(File)],
                root.TryGetProperty("problems", out var problems) ? [.. problems.EnumerateArray().Select(code => code.GetString()!)] : []);
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    static ManifestFile File(JsonElement file) =>
        new(file.GetProperty("name").GetString()!, file.GetProperty("sha256").GetString()!, file.GetProperty("size").GetInt64());
}
