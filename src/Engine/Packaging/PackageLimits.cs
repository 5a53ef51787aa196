namespace Reports.Engine.Packaging;

/// <summary>How large a Word file may be before it is refused unread.</summary>
/// <remarks>A zip of a few kilobytes can unpack to gigabytes; a template comes from strangers.</remarks>
/// <param name="Entries">Most entries in the zip.</param>
/// <param name="EntryBytes">Most bytes of one entry, unpacked.</param>
/// <param name="TotalBytes">Most bytes of all entries, unpacked.</param>
/// <param name="Ratio">Most unpacked bytes per packed byte of one entry, counted above one megabyte.</param>
/// <param name="Depth">Deepest nesting of XML elements.</param>
public sealed record PackageLimits(
    int Entries = 10_000,
    long EntryBytes = 256L << 20,
    long TotalBytes = 1L << 30,
    int Ratio = 200,
    int Depth = 512)
{
    /// <summary>The limits used when none are given.</summary>
    public static PackageLimits Default { get; } = new();
}
