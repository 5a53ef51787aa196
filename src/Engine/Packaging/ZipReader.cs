using System.IO.Compression;

namespace Reports.Engine.Packaging;

/// <summary>Unpacks a zip into memory within the limits; believes no size that the zip states about itself.</summary>
static class ZipReader
{
    const int BufferBytes = 80 * 1024;

    // Room made for an entry on its own word; what it lies about costs no more than this.
    const int BelievedBytes = 1024 * 1024;

    /// <summary>Every entry with its bytes, folders left out; null and a finding when the zip is refused.</summary>
    internal static IReadOnlyList<UnpackedEntry>? Read(byte[] file, string fileName, PackageLimits limits, DiagnosticBag problems)
    {
        string? current = null;
        try
        {
            using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
            if (zip.Entries.Count > limits.Entries)
            {
                problems.Add(PackageProblems.TooManyEntries(fileName, zip.Entries.Count, limits.Entries));
                return null;
            }
            if (ZipDirectory.HasOverlaps(file))
            {
                problems.Add(PackageProblems.OverlappingEntries(fileName));
                return null;
            }
            var entries = new List<UnpackedEntry>();
            var buffer = new byte[BufferBytes];
            var total = 0L;
            foreach (var entry in zip.Entries)
            {
                // Some programs write the separator of Windows; Word reads it.
                var name = entry.FullName.Replace('\\', '/');
                if (name.EndsWith('/'))
                    continue;
                current = entry.FullName;
                if (Unpack(entry, buffer, fileName, limits, total, problems) is not { } bytes)
                    return null;
                total += bytes.Length;
                entries.Add(new(name, bytes));
                if (total > limits.RatioFrom && total / file.Length > limits.Ratio)
                {
                    problems.Add(PackageProblems.RatioTooHigh(fileName, limits.Ratio));
                    return null;
                }
            }
            return entries;
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            problems.Add(PackageProblems.Damaged(fileName, current));
            return null;
        }
    }

    static byte[]? Unpack(ZipArchiveEntry entry, byte[] buffer, string fileName, PackageLimits limits, long before, DiagnosticBag problems)
    {
        using var packed = entry.Open();
        using var bytes = new MemoryStream((int)Math.Clamp(entry.Length, 0, BelievedBytes));
        while (packed.Read(buffer) is > 0 and var count)
        {
            bytes.Write(buffer, 0, count);
            if (Refuse(bytes.Length, entry, fileName, limits, before) is { } problem)
            {
                problems.Add(problem);
                return null;
            }
        }
        if (Crc32.Append(0, bytes.GetBuffer().AsSpan(0, (int)bytes.Length)) == entry.Crc32)
            return bytes.Length == bytes.Capacity ? bytes.GetBuffer() : bytes.ToArray();
        problems.Add(PackageProblems.Damaged(fileName, entry.FullName));
        return null;
    }

    static Diagnostic? Refuse(long size, ZipArchiveEntry entry, string fileName, PackageLimits limits, long before)
    {
        if (size > limits.EntryBytes)
            return PackageProblems.EntryTooLarge(fileName, entry.FullName, limits.EntryBytes);
        if (before + size > limits.TotalBytes)
            return PackageProblems.PackageTooLarge(fileName, limits.TotalBytes);
        return size > limits.RatioFrom && size / Math.Max(1, entry.CompressedLength) > limits.Ratio
            ? PackageProblems.RatioTooHigh(fileName, entry.FullName, limits.Ratio)
            : null;
    }
}
