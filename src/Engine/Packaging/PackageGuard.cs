using System.IO.Compression;
using Reports.Engine.Diagnostics;

namespace Reports.Engine.Packaging;

/// <summary>Looks at a zip's directory before anything is unpacked.</summary>
static class PackageGuard
{
    // Small files compress extremely well by nature; a ratio says something only above this size.
    const long RatioFrom = 1 << 20;

    public static Diagnostic? Refusal(ZipArchive archive, string file, PackageLimits limits)
    {
        if (archive.Entries.Count > limits.Entries)
            return PackageProblems.LimitReached(file, "zip", "entries");

        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var total = 0L;
        foreach (var entry in archive.Entries)
        {
            total += entry.Length;
            if (IsTrick(entry.FullName))
                return PackageProblems.PathTrick(file, entry.FullName);
            if (!names.Add(entry.FullName))
                return PackageProblems.DuplicateEntry(file, entry.FullName);
            if (entry.Length > limits.EntryBytes || total > limits.TotalBytes)
                return PackageProblems.LimitReached(file, entry.FullName, "size");
            if (entry.Length > RatioFrom && entry.Length / Math.Max(1, entry.CompressedLength) > limits.Ratio)
                return PackageProblems.LimitReached(file, entry.FullName, "ratio");
        }

        return null;
    }

    static bool IsTrick(string name) =>
        name.StartsWith('/') || name.Contains('\\') || name.Contains('\0') || name.Contains(':')
        || name.Split('/').Any(step => step is ".." or ".");
}
