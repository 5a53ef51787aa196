using System.Globalization;
using System.IO.Compression;
using Reports.Engine;
using Reports.Engine.Compiling;
using Reports.Engine.Data;
using Reports.Engine.Scripting;

namespace Reports.Cli.Rendering;

/// <summary>The options of a render by name, as the command line and <c>case.json</c> write them.</summary>
static class RenderOptions
{
    /// <summary>The words of <c>missing</c>, the default first.</summary>
    public static string[] Missing { get; } = ["empty", "error", "keep"];

    /// <summary>The words of <c>culture</c>, the default first.</summary>
    public static string[] Cultures { get; } = ["invariant", "vi-VN", "en-US", "en-GB", "fr-FR"];

    /// <summary>The words of <c>tracked-changes</c>, in the order of <see cref="Engine.Compiling.TrackedChanges"/>, the default first.</summary>
    public static string[] TrackedChanges { get; } = ["refuse", "accept"];

    /// <summary>The settings with one option changed; null when there is no such option or its value cannot be.</summary>
    public static RenderSettings? With(RenderSettings settings, string name, string value) => name switch
    {
        "missing" when Missing.Contains(value) => settings with { MissingNames = (MissingNames)Array.IndexOf(Missing, value) },
        "culture" when Cultures.Contains(value) => settings with { Culture = ScriptCulture.Find(value)! },
        "now" when PointInTime.Of(value) is { } time => settings with { Clock = time },
        "seed" when ulong.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seed) => settings with { Seed = seed },
        _ => null,
    };
}

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

/// <summary>Reads a time as ISO 8601 writes it; without an offset it is universal time, so that every machine reads the same.</summary>
static class PointInTime
{
    static readonly string[] Forms = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>The time; null when the text is none.</summary>
    public static DateTimeOffset? Of(string text) =>
        DateTimeOffset.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}
