namespace Reports.Engine.RichText;

/// <summary>A stretch of text of one format.</summary>
/// <param name="Text">The text; <c>\n</c> is a line break.</param>
/// <param name="Format">What it adds to the format around it.</param>
/// <param name="Link">Where it leads; null for text that leads nowhere.</param>
sealed record RichRun(string Text, RichFormat Format, string? Link);

/// <summary>What a stretch of rich text adds to the format around it.</summary>
[Flags]
enum RichFormat
{
    None = 0,
    Bold = 1,
    Italic = 2,
    Strike = 4,
    Code = 8,
}

/// <summary>What a paragraph of rich text is.</summary>
enum RichRole
{
    Text,
    Heading,
    Quote,
    Code,

    /// <summary>A line across the page; it has no text.</summary>
    Rule,
}

/// <summary>How the text of a column stands.</summary>
enum RichAlignment
{
    Left,
    Center,
    Right,
}
