using System.Text;
using Reports.Cli.Files;
using Reports.Engine.Vietnamese;

namespace Reports.Cli.Batch.Naming;

/// <summary>Turns what a pattern gave into a path that every system takes, below the output folder.</summary>
static class PlainName
{
    // Leaves room for a number and the ending below the limit of the usual file systems.
    const int MostBytes = 200;

    /// <summary>The path without ending; null when a part of it is empty.</summary>
    public static string? Of(string made)
    {
        var parts = Spelling.Normalize(made).Split('/').Select(Part).ToList();
        return parts.Any(part => part.Length == 0) || !SafeName.Allows(string.Join('/', parts)) ? null : string.Join('/', parts);
    }

    static string Part(string part)
    {
        var clean = Short(part.Trim().TrimStart('.').TrimEnd('.', ' '));
        return clean.Length == 0 || SafeName.Allows(clean) ? clean : "_" + clean;
    }

    static string Short(string part)
    {
        if (Encoding.UTF8.GetByteCount(part) <= MostBytes)
            return part;

        var (kept, bytes) = (0, 0);
        foreach (var rune in part.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > MostBytes)
                break;
            kept += rune.Utf16SequenceLength;
        }

        return part[..kept].TrimEnd('.', ' ');
    }
}
