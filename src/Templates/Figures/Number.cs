using System.Globalization;

namespace Reports.Templates.Figures;

/// <summary>Writes and reads numbers as Vietnamese papers do: a comma before the decimals.</summary>
static class Number
{
    static readonly NumberFormatInfo Comma = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    public static string Print(decimal? number) => number?.ToString(Comma) ?? "?";

    /// <summary>The number that a printed share means, written with a comma or, wrongly, with a point.</summary>
    public static decimal? Parse(string printed) =>
        decimal.TryParse(printed.Replace('.', ','), NumberStyles.AllowDecimalPoint, Comma, out var number) ? number : null;
}
