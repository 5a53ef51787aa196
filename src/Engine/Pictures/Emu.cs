namespace Reports.Engine.Pictures;

/// <summary>Lengths in English Metric Units, the unit of drawings: 914,400 to the inch, 360,000 to the centimetre.</summary>
static class Emu
{
    public const long PerInch = 914_400;
    public const long PerTwip = 635;

    // Word refuses drawings wider than its largest page, 22 inches.
    const long Most = 22 * PerInch;

    static readonly (string Unit, decimal Emus)[] Units =
        [("mm", 36_000), ("cm", 360_000), ("in", PerInch), ("pt", 12_700), ("px", 9_525)];

    /// <summary>A length such as <c>3cm</c>, <c>25 mm</c>, <c>1.5in</c>, <c>72pt</c> or <c>120px</c>; null for anything else.</summary>
    public static long? Read(string text)
    {
        foreach (var (unit, emus) in Units)
            if (text.EndsWith(unit, StringComparison.OrdinalIgnoreCase)
                && decimal.TryParse(
                    text[..^2].Replace(',', '.').Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                && number * emus is > 0 and <= Most)
                return (long)(number * emus);
        return null;
    }
}
