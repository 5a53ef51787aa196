using Reports.Engine.Scripting.Segments;
using Reports.Engine.Tags;

namespace Reports.Engine.Compiling;

/// <summary>Splits a serialised part at its marks: bytes that never change, and what is written between them.</summary>
static class MarkedText
{
    public static IReadOnlyList<Segment> Split(byte[] utf8, Marks marks)
    {
        var segments = new List<Segment>();
        var text = Encoding.UTF8.GetString(utf8);
        var from = 0;
        for (int begin; (begin = text.IndexOf(Marks.WrittenBegin, from, StringComparison.Ordinal)) >= 0;)
        {
            AddStatic(segments, text.AsSpan(from, begin - from));
            var end = text.IndexOf(Marks.WrittenEnd, begin, StringComparison.Ordinal);
            segments.AddRange(marks[int.Parse(text.AsSpan((begin + Marks.WrittenBegin.Length)..end), CultureInfo.InvariantCulture)]);
            from = end + Marks.WrittenEnd.Length;
        }

        AddStatic(segments, text.AsSpan(from));
        return segments;
    }

    static void AddStatic(List<Segment> segments, ReadOnlySpan<char> xml)
    {
        if (!xml.IsEmpty)
            segments.Add(new StaticSegment(Encoding.UTF8.GetBytes(xml.ToArray()), StaticText.Of(xml)));
    }
}
