namespace Reports.Engine.Vietnamese;

/// <summary>A part of a whole as official tables print it: in hundredths, one decimal, half away from zero.</summary>
/// <remarks>Decimal arithmetic throughout: 0.5 / 100 in binary would round some halves down. Source: the tables of school reports.</remarks>
static class Percentage
{
    /// <summary>The share, rounded; null when the whole is zero.</summary>
    /// <exception cref="OverflowException">The share is too large for a decimal.</exception>
    public static decimal? Of(decimal part, decimal whole) =>
        whole == 0 ? null : Math.Round(Hundredths(part, whole), 1, MidpointRounding.AwayFromZero);

    /// <summary>The share with a comma, 19 of 36 "52,8"; "100" and "0" stand without a decimal; null when the whole is zero.</summary>
    public static string? Write(decimal part, decimal whole) =>
        Of(part, whole) is { } percent ? OfficialNumber.Write(percent, percent is 0 or 100 ? 0 : 1) : null;

    // Multiplying first keeps exact halves exact: 1/3 * 100 is not 100/3.
    static decimal Hundredths(decimal part, decimal whole) =>
        Math.Abs(part) < decimal.MaxValue / 100 ? part * 100 / whole : part / whole * 100;
}
