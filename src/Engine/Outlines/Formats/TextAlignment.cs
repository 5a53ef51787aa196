namespace Reports.Engine.Outlines.Formats;

/// <summary>Word's words for alignment, made one word each.</summary>
static class TextAlignment
{
    internal static string Of(string? value) => value switch
    {
        null or "start" => "left",
        "end" => "right",
        "center" => "centred",
        "both" => "justified",
        "distribute" => "spread",
        _ => value,
    };
}
