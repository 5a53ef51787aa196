using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Reports.Engine.Data;

namespace Reports.Cli.Batch.Manifests;

/// <summary>What became of one record: one line of the manifest.</summary>
/// <param name="Record">The record's number.</param>
/// <param name="InputSha256">The hash of its text.</param>
/// <param name="Files">The files made of it; none when it could not be used.</param>
/// <param name="Problems">The codes of what has to be repaired in it.</param>
sealed record ManifestLine(long Record, string InputSha256, IReadOnlyList<ManifestFile> Files, IReadOnlyList<string> Problems)
{
    const string Resources = "resources";
    const string Includes = "includes";

    /// <summary>How every such line begins.</summary>
    public static ReadOnlySpan<byte> Beginning => "{\"record\":"u8;

    /// <summary>The files beside data and template that they were made from.</summary>
    public IReadOnlyList<UsedFile> Used { get; init; } = [];

    /// <summary>Writes the line with its end.</summary>
    public void WriteTo(IBufferWriter<byte> target)
    {
        using (var json = new Utf8JsonWriter(target, ReadableJson.OneLine))
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
            WriteUsed(json, Resources, Used.Where(file => !file.IsInclude));
            WriteUsed(json, Includes, Used.Where(file => file.IsInclude));
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
            return new ManifestLine(
                root.GetProperty("record").GetInt64(),
                root.GetProperty("input").GetString()!,
                [.. root.GetProperty("files").EnumerateArray().Select(File)],
                root.TryGetProperty("problems", out var problems) ? [.. problems.EnumerateArray().Select(code => code.GetString()!)] : [])
            {
                Used = [.. UsedOf(root, Resources, isInclude: false), .. UsedOf(root, Includes, isInclude: true)],
            };
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    static void WriteUsed(Utf8JsonWriter json, string kind, IEnumerable<UsedFile> used)
    {
        if (!used.Any())
            return;

        json.WriteStartArray(kind);
        foreach (var file in used)
        {
            json.WriteStartObject();
            json.WriteString("name", file.Name);
            json.WriteString("sha256", file.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    static IEnumerable<UsedFile> UsedOf(JsonElement root, string kind, bool isInclude) => root.TryGetProperty(kind, out var used)
        ? used.EnumerateArray().Select(file => new UsedFile(file.GetProperty("name").GetString()!, file.GetProperty("sha256").GetString()!, isInclude))
        : [];

    static ManifestFile File(JsonElement file) =>
        new(file.GetProperty("name").GetString()!, file.GetProperty("sha256").GetString()!, file.GetProperty("size").GetInt64());
}

/// <summary>The first line of a manifest: what, besides the records, decides every byte of the output.</summary>
/// <param name="SourcesSha256">The hash of the templates and the settings.</param>
sealed record ManifestHead(string SourcesSha256, Shard Shard)
{
    const int FormatVersion = 1;

    /// <summary>How every such line begins.</summary>
    public static ReadOnlySpan<byte> Beginning => "{\"batch\":"u8;

    /// <summary>The line with its end. Another build of the program is another program: its bytes may differ.</summary>
    public byte[] ToLine() => Encoding.UTF8.GetBytes(ReadableJson.Line(new JsonObject
    {
        ["batch"] = FormatVersion,
        ["program"] = ProgramBuild.Identity,
        ["sources"] = SourcesSha256,
        ["shard"] = $"{Shard.Index}/{Shard.Count}",
    }) + "\n");
}

/// <summary>A file as the manifest knows it.</summary>
/// <param name="Name">Its path in the output, with forward slashes.</param>
/// <param name="Sha256">The hash of its bytes.</param>
/// <param name="Size">Their number.</param>
sealed record ManifestFile(string Name, string Sha256, long Size);
