using System.Security;
using Reports.Engine.Scripting.Segments;

namespace Reports.Engine.Tags;

/// <summary>
/// The places of a part where something is written while rendering. A mark is legal wherever text is, in an element
/// or an attribute; compiling is splitting the serialised part at the marks.
/// </summary>
/// <remarks>
/// A mark is a number between two characters that XML forbids (ECMA-376 leaves that to XML 1.0, 2.2): no part that could be
/// read has them, and the writer, set not to check, writes them as references, which no text of a part can look like.
/// </remarks>
sealed class Marks
{
    public const char Begin = '\uFFFE';
    public const char End = '\uFFFF';

    /// <summary><see cref="Begin"/> in a part that was written.</summary>
    public const string WrittenBegin = "&#xFFFE;";

    /// <summary><see cref="End"/> in a part that was written.</summary>
    public const string WrittenEnd = "&#xFFFF;";

    readonly List<Segment[]> _segments = [];

    public int Count => _segments.Count;

    public IReadOnlyList<Segment> this[int number] => _segments[number];

    /// <summary>A mark as text, for an attribute or a piece of text.</summary>
    public string Add(params Segment[] segments)
    {
        _segments.Add(segments);
        return $"{Begin}{_segments.Count - 1}{End}";
    }

    /// <summary>A mark that writes a text as it stands, so that no step looks for tags in it.</summary>
    public string Literal(string text) => Add(new StaticSegment(Encoding.UTF8.GetBytes(Escaped(text)), text));

    /// <summary>A mark as a node, to stand between elements.</summary>
    public XText Node(params Segment[] segments) => new(Add(segments));

    /// <summary>A mark for something we write ourselves.</summary>
    public XText Node(Intrinsic intrinsic) => Node(new IntrinsicSegment(intrinsic));

    /// <summary>True for a node that is nothing but marks.</summary>
    public static bool IsMark(XNode? node) => node is XText { Value: [Begin, ..] };

    // Right in a text and in an attribute, where a line end would be read as a space.
    static string Escaped(string text) => SecurityElement.Escape(text)
        .Replace("\r", "&#xD;", StringComparison.Ordinal).Replace("\n", "&#xA;", StringComparison.Ordinal).Replace("\t", "&#x9;", StringComparison.Ordinal);
}
