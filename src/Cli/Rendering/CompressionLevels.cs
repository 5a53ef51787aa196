using System.IO.Compression;
using Reports.Engine;
using Reports.Engine.Compiling;

namespace Reports.Cli.Rendering;

/// <summary>The words of <c>--level</c>.</summary>
static class CompressionLevels
{
    public static string[] Names { get; } = ["fast", "optimal"];

    /// <summary>How a Word template is compiled for the level of a word; without one the engine chooses.</summary>
    public static WordSettings Of(string? name) => name switch
    {
        "fast" => WordTemplate.DefaultSettings with { Compression = CompressionLevel.Fastest },
        "optimal" => WordTemplate.DefaultSettings with { Compression = CompressionLevel.Optimal },
        _ => WordTemplate.DefaultSettings,
    };
}
