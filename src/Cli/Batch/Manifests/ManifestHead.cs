using System.Text;
using System.Text.Json.Nodes;
using Reports.Cli.Findings;

namespace Reports.Cli.Batch.Manifests;

/// <summary>The first line of a manifest: what, besides the records, decides every byte of the output.</summary>
/// <param name="SourcesSha256">The hash of the templates and the settings.</param>
/// <param name="Shard">The part of the batch.</param>
sealed record ManifestHead(string SourcesSha256, Shard Shard)
{
    const int FormatVersion = 1;

    /// <summary>How every such line begins.</summary>
    public static ReadOnlySpan<byte> Beginning => "{\"batch\":"u8;

    /// <summary>The line with its end. Another build of the program is another program: its bytes may differ.</summary>
    public byte[] ToLine() => Encoding.UTF8.GetBytes(JsonPrint.Line(new JsonObject
    {
        ["batch"] = FormatVersion,
        ["program"] = Program,
        ["sources"] = SourcesSha256,
        ["shard"] = $"{Shard.Index}/{Shard.Count}",
    }) + "\n");

    static string Program { get; } = string.Join(
        ' ',
        new[] { typeof(ManifestHead), typeof(Templates.Documents.Dossier), typeof(Engine.WordTemplate) }
            .Select(type => type.Assembly)
            .Select(assembly => $"{assembly.GetName().Name}/{assembly.GetName().Version!.ToString(3)}+{assembly.ManifestModule.ModuleVersionId.ToString("N")[..8]}"));
}
