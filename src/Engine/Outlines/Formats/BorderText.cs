namespace Reports.Engine.Outlines.Formats;

/// <summary>One side of a border in words: <c>single 0.5 pt</c>.</summary>
static class BorderText
{
    internal static string Of(XElement element)
    {
        var kind = element.Attr("val") ?? "none";
        if (kind is "nil" or "none")
            return "none";
        var colour = element.Attr("color") is { } said && !said.Equals("auto", StringComparison.OrdinalIgnoreCase) && said != "000000" ? " " + said.ToUpperInvariant() : "";
        return $"{kind} {Measure.Points(element.Attr("sz") ?? "0", 8)}{colour}";
    }

    /// <summary>All sides of a border element in one phrase, sides that look alike taken together; null where it says nothing.</summary>
    internal static string? All(XElement? borders)
    {
        var sides = borders?.Elements().Select(e => (Side: SideOf(e.Name.LocalName), Look: Of(e))).ToList() ?? [];
        if (sides.Count == 0)
            return null;
        var looks = sides.GroupBy(s => s.Look).Select(g => $"{string.Join('+', g.Select(s => s.Side).Order(StringComparer.Ordinal))} {g.Key}");
        return "borders " + string.Join(", ", looks.Order(StringComparer.Ordinal));
    }

    static string SideOf(string name) => name switch
    {
        "start" => "left",
        "end" => "right",
        "insideH" => "between rows",
        "insideV" => "between columns",
        _ => name,
    };
}

/// <summary>The background of text or a cell: its colour, and its pattern where there is one.</summary>
static class Shading
{
    internal static string Of(XElement element)
    {
        var pattern = element.Attr("val") ?? "clear";
        var fill = (element.Attr("fill") ?? "auto").ToUpperInvariant();
        if (pattern is "clear" or "nil")
            return fill == "AUTO" ? "none" : fill;
        return fill == "AUTO" ? pattern : $"{pattern} {fill}";
    }
}
