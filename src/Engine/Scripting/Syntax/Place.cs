using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting.Segments;

namespace Reports.Engine.Scripting.Syntax;

/// <summary>A stretch of code together with the segment it belongs to, so that an error can say where and quote it.</summary>
/// <param name="Segment">The segment.</param>
/// <param name="Span">The stretch within its code.</param>
readonly record struct Place(CodeSegment Segment, CodeSpan Span)
{
    /// <summary>Where it stands in the file.</summary>
    public Location Location => Segment.Origin.At(Span.Start, Span.Length);

    /// <summary>The code as written.</summary>
    public string Code => Segment.Code.Substring(
        Math.Min(Span.Start, Segment.Code.Length),
        Math.Clamp(Segment.Code.Length - Span.Start, 0, Span.Length));

    /// <summary>Right behind it.</summary>
    public Location LocationAfter => Segment.Origin.At(Span.End, 0);
}
