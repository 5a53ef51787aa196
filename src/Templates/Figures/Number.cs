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

/// <summary>Printed words that are put together.</summary>
static class Labels
{
    /// <summary>«Giấy khen của Ủy ban nhân dân huyện».</summary>
    public static string Award(string award, string? by) => by is null ? award : $"{award} của {by}";
}

/// <summary>The visible words that stand where a fact is missing.</summary>
static class Placeholder
{
    public static string For(string label) => $"[chưa có: {label}]";
}
