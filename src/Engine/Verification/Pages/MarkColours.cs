using Reports.Engine.Outlines.Differences;

namespace Reports.Engine.Verification.Pages;

/// <summary>The colours of changes on paper: light enough to read on, and none that an office form uses.</summary>
static class MarkColours
{
    internal const string Added = "C6EFCE";
    internal const string Removed = "FFC7CE";
    internal const string Changed = "FFEB9C";

    static readonly byte[][] All = [.. new[] { Added, Removed, Changed }.Select(Convert.FromHexString)];

    /// <summary>The colour of a change, as WordprocessingML writes it.</summary>
    internal static string Of(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Added => Added,
        DifferenceKind.Removed => Removed,
        _ => Changed,
    };

    /// <summary>True when a red, a green and a blue value make one of them.</summary>
    internal static bool Has(ReadOnlySpan<byte> pixel)
    {
        foreach (var colour in All)
        {
            if (pixel.SequenceEqual(colour))
                return true;
        }
        return false;
    }
}
