namespace Reports.Engine.Scripting.Values;

/// <summary>How values become text in one render.</summary>
/// <param name="Culture">The signs of numbers.</param>
/// <param name="Dates">How a date is written; null writes it as <c>2026-03-05 08:30:00</c>.</param>
/// <param name="MaxDepth">How many objects and arrays may stand inside each other.</param>
/// <param name="MaxLength">How long the text may become.</param>
/// <param name="OnTooDeep">Makes the exception when they stand deeper, or go round in a circle.</param>
/// <param name="OnTooLong">Makes the exception when the text becomes longer.</param>
sealed record TextRules(
    ScriptCulture Culture,
    Func<DateTime, string>? Dates,
    int MaxDepth,
    int MaxLength,
    Func<Exception> OnTooDeep,
    Func<Exception> OnTooLong)
{
    const int DebugDepth = 20;

    /// <summary>Rules without a render: for messages and for people who debug.</summary>
    public static TextRules Of(ScriptCulture culture) => new(
        culture,
        null,
        DebugDepth,
        int.MaxValue,
        static () => new InvalidOperationException("The value contains itself or is nested too deeply."),
        static () => new InvalidOperationException("The text is too long."));
}
