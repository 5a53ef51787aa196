namespace Reports.Engine.Packaging;

/// <summary>How much a Word file may ask of the machine before it is refused by name.</summary>
/// <remarks>A zip of a few kilobytes can unpack to gigabytes, and files come from strangers.</remarks>
/// <param name="FileBytes">The file as it lies on the disk.</param>
/// <param name="Entries">Entries of the zip.</param>
/// <param name="EntryBytes">One entry, unpacked.</param>
/// <param name="TotalBytes">All entries, unpacked.</param>
/// <param name="Ratio">Unpacked size over packed size, of one entry and of all together.</param>
/// <param name="RatioFrom">The ratio counts for what is larger than this: rows that repeat pack very well.</param>
/// <param name="Depth">XML elements inside one another.</param>
/// <param name="Nodes">XML elements, texts and attributes of all parts that are read, styles and settings each for themselves: each takes a hundred bytes of memory.</param>
public sealed record PackageLimits(
    long FileBytes,
    int Entries,
    long EntryBytes,
    long TotalBytes,
    int Ratio,
    long RatioFrom,
    int Depth,
    int Nodes)
{
    const long Mebibyte = 1024 * 1024;

    /// <summary>Far above any report, far below what hurts.</summary>
    public static PackageLimits Default { get; } = new(
        FileBytes: 256 * Mebibyte,
        Entries: 10_000,
        EntryBytes: 256 * Mebibyte,
        TotalBytes: 1024 * Mebibyte,
        Ratio: 200,
        RatioFrom: 32 * Mebibyte,
        Depth: 512,
        Nodes: 10_000_000);

    /// <summary>The same for templates, which people write by hand: they hold no thousands of equal rows.</summary>
    public static PackageLimits OfTemplates { get; } = Default with { RatioFrom = Mebibyte, Nodes = 4_000_000 };
}

/// <summary>What the XML of one package may still have.</summary>
sealed class NodeBudget(PackageLimits limits)
{
    long _left = limits.Nodes;

    /// <summary>True when it was asked for more than there was: that has been reported.</summary>
    public bool IsSpent => _left < 0;

    /// <summary>False when there is not so much left.</summary>
    public bool Takes(int nodes) => (_left -= nodes) >= 0;
}
