using Reports.Engine.Scripting.Segments;
using Reports.Engine.Tags;

namespace Reports.Engine.Compiling;

/// <summary>Splits a serialised part at its marks: bytes that never change, and what is written between them.</summary>
static class MarkedText
{
    static readonly byte[] Begin = Encoding.UTF8.GetBytes(Marks.WrittenBegin);
    static readonly byte[] End = Encoding.UTF8.GetBytes(Marks.WrittenEnd);

    public static IReadOnlyList<Segment> Split(byte[] utf8, Marks marks)
    {
        var segments = new List<Segment>();
        var rest = utf8.AsMemory();
        for (int begin; (begin = rest.Span.IndexOf(Begin)) >= 0;)
        {
            AddStatic(segments, rest[..begin]);
            rest = rest[(begin + Begin.Length)..];
            var end = rest.Span.IndexOf(End);
            segments.AddRange(marks[int.Parse(rest.Span[..end], CultureInfo.InvariantCulture)]);
            rest = rest[(end + End.Length)..];
        }

        AddStatic(segments, rest);
        return segments;
    }

    static void AddStatic(List<Segment> segments, ReadOnlyMemory<byte> xml)
    {
        if (!xml.IsEmpty)
            segments.Add(new StaticSegment(xml, StaticText.Of(Encoding.UTF8.GetString(xml.Span))));
    }
}
