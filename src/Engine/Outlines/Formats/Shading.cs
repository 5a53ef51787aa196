namespace Reports.Engine.Outlines.Formats;

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
