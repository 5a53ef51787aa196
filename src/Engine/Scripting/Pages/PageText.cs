using Reports.Engine.Scripting.Segments;
using Scriban.Parsing;

namespace Reports.Engine.Scripting.Pages;

/// <summary>The text that Scriban parses, and where each stretch of it stands in the template's file.</summary>
/// <remarks>
/// Of a text template it is the text itself. Elsewhere the tags are joined to one text, and what stands between them is a
/// mark: the number of its segment between two noncharacters, which no template can hold.
/// </remarks>
sealed class PageText
{
    const string Open = "{{";
    const string Close = "}}";
    const char MarkBegin = '\uFDD0';
    const char MarkEnd = '\uFDD1';

    readonly IReadOnlyList<Segment> _segments;
    readonly List<(int Start, CodeSegment Code)> _code;

    PageText(string text, IReadOnlyList<Segment> segments, List<(int, CodeSegment)> code) => (Text, _segments, _code) = (text, segments, code);

    /// <summary>What Scriban reads.</summary>
    public string Text { get; }

    /// <summary>What Scriban's spans call the file: an object of this page alone, so that a span leads back to it.</summary>
    public string Name { get; } = new("page".AsSpan());

    /// <summary>True when tags were joined; false for a text template.</summary>
    public bool IsJoined => _segments.Count > 0;

    /// <summary>A text template.</summary>
    public static PageText Of(string text, string file, TextEncoder encoder) =>
        new(text, [], [(0, new CodeSegment(text, encoder, new TextOrigin(file, text, 0)))]);

    /// <summary>The tags of a part, joined.</summary>
    public static PageText Of(IReadOnlyList<Segment> segments)
    {
        var text = new StringBuilder();
        var code = new List<(int, CodeSegment)>();
        for (var index = 0; index < segments.Count; index++)
        {
            if (segments[index] is CodeSegment tag)
            {
                code.Add((text.Length + Open.Length, tag));
                text.Append(Open).Append(tag.Code).Append(Close);
            }
            else
            {
                text.Append(MarkBegin).Append(index).Append(MarkEnd);
            }
        }

        return new(text.ToString(), segments, code);
    }

    /// <summary>The place of a span in the template's file.</summary>
    public Location At(SourceSpan span) => At(span.Start.Offset, Math.Max(0, span.End.Offset - span.Start.Offset + 1));

    /// <summary>The place of a stretch in the template's file.</summary>
    public Location At(int offset, int length)
    {
        // Scriban's end of the text lies in no tag.
        var at = Math.Clamp(offset < 0 ? Text.Length : offset, 0, Text.Length);
        var (start, code) = TagAt(at);
        var inside = Math.Clamp(at - start, 0, code.Code.Length);
        return code.Origin.At(inside, Math.Clamp(length, 0, code.Code.Length - inside));
    }

    /// <summary>What escapes the prints of the tag at an offset.</summary>
    public TextEncoder EncoderAt(int offset) => TagAt(offset).Code.Encoder;

    public IReadOnlyList<(int Start, string Code)> Tags => IsJoined
        ? [.. _code.Select(tag => (tag.Start, tag.Code.Code))]
        : [.. TextTags.Spans(Text).Select(span => (span.Start, Text[span.Start..span.End]))];

    /// <summary>The code of a span as written.</summary>
    public string Code(SourceSpan span)
    {
        var start = Math.Clamp(span.Start.Offset, 0, Text.Length);
        return Text[start..Math.Clamp(span.End.Offset + 1, start, Text.Length)];
    }

    /// <summary>The segments that the marks in a raw text stand for.</summary>
    public IEnumerable<Segment> Marked(string raw)
    {
        for (var at = 0; (at = raw.IndexOf(MarkBegin, at)) >= 0;)
        {
            var end = raw.IndexOf(MarkEnd, at);
            yield return _segments[int.Parse(raw.AsSpan(at + 1, end - at - 1), CultureInfo.InvariantCulture)];
            at = end + 1;
        }
    }

    (int Start, CodeSegment Code) TagAt(int offset) =>
        _code.Count == 0 ? (0, new CodeSegment("", PlainText.Encoder, new TextOrigin("", "", 0))) : _code[IndexOf(offset)];

    int IndexOf(int offset)
    {
        var (low, high) = (0, _code.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_code[middle].Start <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }
}
