using System.CommandLine.Parsing;
using System.Globalization;

namespace Reports.Cli.Rendering;

/// <summary>Reads the value of <c>--now</c>: ISO 8601; without an offset it is universal time, so that every machine reads the same.</summary>
static class PointInTime
{
    static readonly string[] Forms = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    public static DateTimeOffset? Read(ArgumentResult result)
    {
        if (DateTimeOffset.TryParseExact(result.Tokens[0].Value, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
            return time;

        result.AddError(result.Tokens[0].Value);
        return null;
    }
}
