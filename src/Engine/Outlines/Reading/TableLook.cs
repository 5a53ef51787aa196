using Reports.Engine.Word;

namespace Reports.Engine.Outlines.Reading;

/// <summary>What is said once of a whole table because it holds for most of its cells.</summary>
/// <param name="Borders">The lines.</param>
/// <param name="Alignment">Where text stands in all cells: <c>middle</c>, <c>bottom</c>; null for the top or when cells differ.</param>
sealed record TableLook(TableBorders Borders, string? Alignment)
{
    internal static TableLook Of(TableBorders borders, IReadOnlyList<GridRow> rows)
    {
        var alignments = rows.SelectMany(r => r.Cells).Where(c => !c.Continues).Select(AlignmentOf).Distinct().ToList();
        return new TableLook(borders, alignments is [{ } all] ? all : null);
    }

    /// <summary>Where text stands in a cell; null for the top.</summary>
    internal static string? AlignmentOf(GridCell cell) => cell.Element.Child("tcPr")?.Val("vAlign") switch
    {
        null or "top" => null,
        "center" => "middle",
        var other => other,
    };
}
