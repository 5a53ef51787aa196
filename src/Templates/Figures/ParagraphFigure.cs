using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>A paragraph of prose, its list mark taken off.</summary>
/// <param name="Text">The words.</param>
/// <param name="Level">0 for a paragraph, 1 for an item «- », 2 for an item «+ ».</param>
sealed record ParagraphFigure(string Text, int Level)
{
    public static IReadOnlyList<ParagraphFigure> Of(Prose? prose) => [.. (prose?.Paragraphs ?? []).Where(text => text.Length > 0).Select(Of)];

    public static ParagraphFigure Of(string text) => text switch
    {
        ['-', ' ', ..] => new(text[2..].TrimStart(), 1),
        ['+', ' ', ..] => new(text[2..].TrimStart(), 2),
        _ => new(text, 0),
    };
}
