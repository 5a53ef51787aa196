using Reports.Engine.Rendering;
using Reports.Engine.Rendering.Charts;
using Reports.Engine.Scripting;

namespace Reports.Engine.Compiling.Drawings;

/// <summary>How a value is written in the texts of charts, diagrams and formulas.</summary>
static class DrawingText
{
    public static TextEncoder EncoderOf(XElement element, XElement root) =>
        element.Annotation<ChartTableEncoder>() is { } table ? table
        : ChartPoints.IsNumber(element) ? ChartNumberEncoder.Instance
        : element.Name == W.Art + "t" && element.Parent?.Name == W.Art + "r" ? LinesOf(element, root)
        : PlainEncoder.Instance;

    // A line ends with its run; the break and the next run look like the one of the tag.
    static DrawingLineEncoder LinesOf(XElement text, XElement root)
    {
        var prefix = text.GetPrefixOfNamespace(W.Art) is { Length: > 0 } name ? name + ":" : "";
        var properties = text.Parent!.Element(W.Art + "rPr") is { } format ? FragmentXml.Text(format, root) : "";
        return new DrawingLineEncoder($"</{prefix}t></{prefix}r><{prefix}br>{properties}</{prefix}br><{prefix}r>{properties}<{prefix}t>");
    }
}
