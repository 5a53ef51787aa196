using System.Globalization;

namespace Reports.Cli.Batch.Naming;

/// <summary>Spreads the files of a large batch over folders, because a folder of a hundred thousand files is slow everywhere.</summary>
/// <remarks>The first records stand in the output folder itself; record 12,345 stands in <c>010001-015000/</c>. The number alone decides, so that shards agree.</remarks>
static class Shelf
{
    /// <summary>The records of one folder.</summary>
    public const int Records = 5000;

    /// <summary>The folder of a record, with a slash at its end; empty for the first ones.</summary>
    public static string Of(long record)
    {
        var before = (record - 1) / Records * Records;
        return before == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{before + 1:000000}-{before + Records:000000}/");
    }
}
