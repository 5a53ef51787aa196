namespace Reports.Engine.Outlines.Formats;

/// <summary>Word's units as people say them: millimetres and points, one digit after the dot at most.</summary>
static class Measure
{
    const double TwipsPerMillimetre = 1440 / 25.4;
    const double EmusPerMillimetre = 36000;

    /// <summary>Twentieths of a point → <c>12.5 mm</c>.</summary>
    internal static string Millimetres(string? twips) => Number(twips) is { } value ? $"{Round(value / TwipsPerMillimetre)} mm" : twips ?? "";

    /// <summary>Twentieths of a point → <c>12.5</c>, for lists of sizes.</summary>
    internal static string BareMillimetres(string? twips) => Number(twips) is { } value ? Round(value / TwipsPerMillimetre) : twips ?? "";

    /// <summary>English metric units, as drawings use them → <c>12.5</c>.</summary>
    internal static string FromEmus(string? emus) => Number(emus) is { } value ? Round(value / EmusPerMillimetre) : "?";

    /// <summary>A number of some part of a point → <c>14 pt</c>.</summary>
    internal static string Points(string? value, double perPoint) => Number(value) is { } number ? $"{Round(number / perPoint)} pt" : value ?? "";

    /// <summary>The number in front of any unit; null where there is none.</summary>
    internal static double? Number(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    internal static string Round(double value) =>
        (Math.Round(value, 1, MidpointRounding.AwayFromZero) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);
}
