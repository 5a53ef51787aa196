namespace Reports.Templates.Facts;

/// <summary>What the author wrote: paragraphs and list items.</summary>
/// <param name="Paragraphs">One text each; «- » or «+ » in front makes a list item of the first or second level.</param>
/// <remarks>In JSON an array of texts, or one text for one paragraph.</remarks>
sealed record Prose(IReadOnlyList<string> Paragraphs);
