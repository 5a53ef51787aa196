using Reports.Engine.Word;
using Reports.Engine.Outlines.Formats;

namespace Reports.Engine.Outlines.Reading;

/// <summary>What can be told about a cell besides its text.</summary>
static class CellFacts
{
    internal static IReadOnlyList<string> Of(GridCell cell, int rows, string? borders, string? usualAlignment)
    {
        var properties = cell.Element.Child("tcPr");
        string?[] facts =
        [
            cell.Span > 1 ? $"across {cell.Span}" : null,
            rows > 1 ? $"down {rows}" : null,
            TableLook.AlignmentOf(cell) is { } align && align != usualAlignment ? align : null,
            properties?.Val("textDirection") is { } direction and not "lrTb" ? $"text direction {direction}" : null,
            properties?.Child("shd") is { } shading && Shading.Of(shading) is var ground and not "none" ? $"shading {ground}" : null,
            borders,
            properties?.Switch("noWrap") == true ? "no wrap" : null,
            .. Changes.OfCell(properties),
        ];
        return [.. facts.OfType<string>()];
    }
}
