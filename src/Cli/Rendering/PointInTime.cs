using System.Globalization;

namespace Reports.Cli.Rendering;

/// <summary>Reads a time as ISO 8601 writes it; without an offset it is universal time, so that every machine reads the same.</summary>
static class PointInTime
{
    static readonly string[] Forms = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>The time; null when the text is none.</summary>
    public static DateTimeOffset? Of(string text) =>
        DateTimeOffset.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}
