using Reports.Engine.Outlines.Formats;

namespace Reports.Engine.Outlines.Reading;

/// <summary>What can be reported about a table as a whole.</summary>
static class TableFacts
{
    static readonly (string Name, int Bit, string Word)[] Looks =
    [
        ("firstRow", 0x20, "first row"),
        ("lastRow", 0x40, "last row"),
        ("firstColumn", 0x80, "first column"),
        ("lastColumn", 0x100, "last column"),
    ];

    // Twips; every program rounds columns its own way.
    const double Tolerance = 30;

    internal static IReadOnlyList<string> Of(XElement table, StyleSheet styles, TableLook look)
    {
        var properties = table.Child("tblPr");
        var style = properties?.Val("tblStyle");
        string?[] facts =
        [
            style is null ? null : styles.NameOf(style),
            Columns(table.Child("tblGrid")),
            Width(properties?.Child("tblW"), table.Child("tblGrid")),
            properties?.Val("jc") is { } align && TextAlignment.Of(align) is var side and not "left" ? side == "right" ? "aligned right" : side : null,
            properties?.Child("tblInd")?.Attr("w") is { } indent and not "0" ? $"indent {Measure.Millimetres(indent)}" : null,
            look.Borders.Words,
            look.Alignment is { } place ? $"cells {place}" : null,
            style is null ? null : Look(properties?.Child("tblLook")),
            properties?.Child("tblpPr") is null ? null : "floating",
            properties?.Switch("bidiVisual") == true ? "right to left" : null,
            properties?.Val("tblCaption") is { Length: > 0 } caption ? $"title \"{InlineText.Escape(caption)}\"" : null,
            properties?.Val("tblDescription") is { Length: > 0 } description ? $"description \"{InlineText.Escape(description)}\"" : null,
            .. Changes.OfTable(properties),
        ];
        return [.. facts.OfType<string>()];
    }

    static string? Columns(XElement? grid)
    {
        var widths = grid?.Elements(W.Main + "gridCol").Select(c => Measure.BareMillimetres(c.Attr("w") ?? "0")).ToList() ?? [];
        return widths.Count == 0 ? null : $"columns {string.Join(" + ", widths)} mm";
    }

    // A width that is no more than the sum of the columns says nothing new.
    static string? Width(XElement? width, XElement? grid) => width?.Attr("type") switch
    {
        "pct" => $"width {PerCent(width.Attr("w") ?? "0")}%",
        "dxa" when Math.Abs((Measure.Number(width.Attr("w")) ?? 0) - Sum(grid)) > Tolerance && width.Attr("w") is not "0" => $"width {Measure.Millimetres(width.Attr("w"))}",
        _ => null,
    };

    static double Sum(XElement? grid) => grid?.Elements(W.Main + "gridCol").Sum(c => Measure.Number(c.Attr("w")) ?? 0) ?? 0;

    // In fiftieths of a per cent, or with the sign.
    static string PerCent(string width) =>
        Measure.Round((Measure.Number(width.TrimEnd('%')) ?? 0) / (width.EndsWith('%') ? 1 : 50));

    // Which of the style's special looks the table takes: as flags of their own or as bits of one number.
    static string? Look(XElement? look)
    {
        if (look is null)
            return null;
        _ = int.TryParse(look.Attr("val"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var bits);
        var taken = Looks.Where(l => look.Attr(l.Name) is { } flag ? flag is "1" or "true" or "on" : (bits & l.Bit) != 0).Select(l => l.Word).ToList();
        return taken.Count == 0 ? null : "special " + string.Join(" + ", taken);
    }
}

/// <summary>What can be reported about a cell besides its text.</summary>
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

/// <summary>What is said once of a whole table because it holds for most of its cells.</summary>
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
