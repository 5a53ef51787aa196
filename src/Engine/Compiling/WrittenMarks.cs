using Reports.Engine.Rendering;
using Reports.Engine.Scripting.Segments;
using Reports.Engine.Tags;

namespace Reports.Engine.Compiling;

/// <summary>Marks for what only the document being written knows: a fresh id, a name, the number of a list.</summary>
static class WrittenMarks
{
    public static string Writing(this Marks marks, Func<RenderState, string> text) =>
        marks.Add(new IntrinsicSegment(new Written((context, state) => context.Output.Write(text(state)))));

    public static string Writing(this Marks marks, Func<RenderState, int> number) =>
        marks.Writing(state => number(state).ToString(CultureInfo.InvariantCulture));
}

/// <summary>A mark that writes one of two texts, as a condition of the template says.</summary>
static class EitherMarks
{
    public static string Of(Tag condition, string yes, string no, Marks marks)
    {
        CodeSegment Code(string code) => new(code, PlainEncoder.Instance, new TagOrigin(condition));

        // Brackets would show up in messages; several statements need them, to be refused as one condition.
        var code = condition.Code.AsSpan().IndexOfAny(';', '\n') < 0 ? condition.Code : $"({condition.Code})";
        return marks.Add(
            Code($"if {code}"), new StaticSegment(yes), Code("else"), new StaticSegment(no), Code("end"));
    }

    /// <summary>The tag that is the whole of a text, such as the name of a field; null for any other text.</summary>
    public static Tag? WholeTag(string? text, System.Xml.Linq.XElement element, WordPlaces places)
    {
        var source = text?.Trim() ?? "";
        return TagSpans.Find(source) is [{ Start: 0, Kind: TagSpanKind.Tag } span] && span.Length == source.Length
            ? new Tag(source, TagCode.Of(source).Code, TagKind.Value, "", places.Of(element, source), element)
            : null;
    }
}
