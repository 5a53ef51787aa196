using Reports.Engine.Scripting.Segments;

namespace Reports.Engine.Compiling;

/// <summary>A program as text: static bytes as they stand, tags between braces on lines of their own.</summary>
static class Listing
{
    public static string Of(IReadOnlyList<Segment> segments)
    {
        var text = new StringBuilder();
        foreach (var segment in segments)
            text.Append(segment switch
            {
                StaticSegment fixedBytes => Encoding.UTF8.GetString(fixedBytes.Utf8.Span),
                CodeSegment code => "{{ " + code.Code.Trim() + " }}",
                _ => "{{ * }}",
            }).Append('\n');
        return text.ToString();
    }
}
