using Reports.Templates.Editions;
using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>One box of a form and whether it is marked.</summary>
sealed record BoxFigure(string Label, bool Checked)
{
    /// <summary>The edition's boxes in their order, marked as the author says.</summary>
    public static IReadOnlyList<BoxFigure> Of(IEnumerable<FormWord> words, Mark? mark) =>
        [.. words.Select(word => new BoxFigure(word.Name, mark?.Boxes.Any(box => box.Marked && box.Label == word.Name) ?? false))];
}
