using System.Buffers;

namespace Reports.Engine.Files;

/// <summary>Says whether a name made from data may become a file below the output folder, on every system.</summary>
static class SafeName
{
    // Bytes that a name may have on the usual file systems, with room for the ending of a temporary name.
    const int MostBytes = 240;

    static readonly SearchValues<char> Forbidden = SearchValues.Create("\\:*?\"<>|");

    static readonly string[] Devices = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];

    /// <summary>True for a relative path of plain names: nothing that leads up, out, to a device, or into a hidden file.</summary>
    public static bool Allows(string name) =>
        name.Length > 0 && !Path.IsPathRooted(name) && name.Split('/').All(IsPlain);

    static bool IsPlain(string part) =>
        part.Length > 0
        && part[0] != '.'
        && part[^1] is not ('.' or ' ')
        && System.Text.Encoding.UTF8.GetByteCount(part) <= MostBytes
        && !part.AsSpan().ContainsAny(Forbidden)
        && !part.Any(char.IsControl)
        && !IsDevice(part.Split('.')[0].TrimEnd());

    /// <summary>Windows takes these words for devices, with any ending.</summary>
    static bool IsDevice(string stem) =>
        Devices.Contains(stem, StringComparer.OrdinalIgnoreCase)
        || (stem.Length == 4 && char.IsDigit(stem[3])
            && (stem.StartsWith("COM", StringComparison.OrdinalIgnoreCase) || stem.StartsWith("LPT", StringComparison.OrdinalIgnoreCase)));
}
