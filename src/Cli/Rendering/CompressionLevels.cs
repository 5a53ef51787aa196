using System.IO.Compression;

namespace Reports.Cli.Rendering;

/// <summary>The words of <c>--level</c>.</summary>
static class CompressionLevels
{
    public static string[] Names { get; } = ["fast", "optimal"];

    /// <summary>The level of a word; null for the engine's own choice.</summary>
    public static CompressionLevel? Of(string? name) => name switch
    {
        "fast" => CompressionLevel.Fastest,
        "optimal" => CompressionLevel.Optimal,
        _ => null,
    };
}
