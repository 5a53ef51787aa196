namespace Reports.Engine.RichText;

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
