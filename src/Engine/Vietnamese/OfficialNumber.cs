namespace Reports.Engine.Vietnamese;

/// <summary>Writes numbers as Vietnamese official documents do: a dot between thousands, a comma before decimals.</summary>
static class OfficialNumber
{
    // Twenty-eight places hold every digit that a decimal can have.
    const string AllDecimals = "#,##0.############################";

    /// <summary>The separators of Vietnamese numbers; independent of the machine.</summary>
    public static NumberFormatInfo Format { get; } = NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        CurrencyDecimalSeparator = ",",
        CurrencyGroupSeparator = ".",
        CurrencySymbol = "₫",
        CurrencyDecimalDigits = 0,
        // n $ and -n $: 1.500.000 ₫.
        CurrencyPositivePattern = 3,
        CurrencyNegativePattern = 8,
        PercentDecimalSeparator = ",",
        PercentGroupSeparator = ".",
        // n% and -n%: 52,9%.
        PercentPositivePattern = 1,
        PercentNegativePattern = 1,
    });

    /// <summary>The number with all its decimals: 1234567.5 "1.234.567,5".</summary>
    public static string Write(decimal number) => number.ToString(AllDecimals, Format);

    /// <summary>The number with so many decimals, half away from zero: 2.345 with 2 "2,35".</summary>
    public static string Write(decimal number, int decimals) =>
        Math.Round(number, decimals, MidpointRounding.AwayFromZero).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), Format);

    /// <summary>A count of people or things: a zero before 1 to 9, so that nothing can be written in front: 3 "03", 12 "12", 0 "0".</summary>
    public static string Count(long number) => number is >= 1 and <= 9
        ? number.ToString("00", CultureInfo.InvariantCulture)
        : number.ToString("#,##0", Format);
}

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
