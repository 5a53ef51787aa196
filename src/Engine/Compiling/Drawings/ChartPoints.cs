using Reports.Engine.Rendering;

namespace Reports.Engine.Compiling.Drawings;

/// <summary>The points of charts whose values are tags: numbers as machines write them, and no point without a value.</summary>
/// <remarks><c>‹c:pt›‹c:v›12.5‹/c:v›‹/c:pt›</c> in charts, <c>‹cx:pt›12.5‹/cx:pt›</c> in those of Word 2016.</remarks>
static class ChartPoints
{
    static readonly HashSet<string> Numbers = ["numCache", "numLit"];

    /// <summary>True for the element that holds the number of a point.</summary>
    public static bool IsNumber(XElement element) => PointOf(element) is not null;

    /// <summary>Puts marks around the points that hold tags.</summary>
    public static void Guard(Story story)
    {
        foreach (var value in story.Root.Descendants().Where(e => !e.HasElements && e.Value.Contains("{{", StringComparison.Ordinal)).ToList())
        {
            if (PointOf(value) is not { } point)
                continue;
            point.AddBeforeSelf(story.Marks.Node(ChartPoint.Begin));
            point.AddAfterSelf(story.Marks.Node(ChartPoint.End));
            value.Value = story.Marks.Add(new Scripting.Segments.IntrinsicSegment(ChartPoint.BeginValue)) + value.Value
                + story.Marks.Add(new Scripting.Segments.IntrinsicSegment(ChartPoint.EndValue));
        }
    }

    static XElement? PointOf(XElement element) => element.Name.LocalName switch
    {
        "v" when element.Parent is { Name.LocalName: "pt", Parent: { } cache } point && Numbers.Contains(cache.Name.LocalName) => point,
        "pt" when element.Ancestors().Any(e => e.Name.LocalName == "numDim") => element,
        _ => null,
    };
}
