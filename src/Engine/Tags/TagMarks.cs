using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Segments;

namespace Reports.Engine.Tags;

/// <summary>The marks of a part made from its tags, each with the encoder of the place where it stands.</summary>
sealed class TagMarks(
    Marks marks,
    Func<Tag, TextEncoder> runEncoder,
    Func<Tag, TextEncoder> blockEncoder,
    IReadOnlyDictionary<Tag, TextEncoder> fieldEncoders,
    TextEncoder plainEncoder)
{
    /// <summary>A value printed as the content of a run.</summary>
    public XText InRun(Tag tag) => marks.Node(Code(tag, tag.Code, runEncoder(tag)));

    /// <summary>A value printed as text: in a field code.</summary>
    public XText InText(Tag tag) => marks.Node(Code(tag, tag.Code, fieldEncoders.GetValueOrDefault(tag, plainEncoder)));

    /// <summary>A tag between elements: control tags, and those that print paragraphs; the mark remembers its tag.</summary>
    public XText Between(Tag tag)
    {
        var mark = marks.Node(Code(tag, tag.Code, tag.Kind == TagKind.Block ? blockEncoder(tag) : plainEncoder));
        mark.AddAnnotation(tag);
        return mark;
    }

    /// <summary>Code of the compiler, placed as if the author had typed it beside the tag.</summary>
    public XText Between(Tag tag, string code) => marks.Node(Code(tag, code, plainEncoder));

    /// <summary>Code of the compiler whose value is the text of an attribute.</summary>
    public string InAttribute(Tag tag, string code) => marks.Add(Code(tag, code, plainEncoder));

    static CodeSegment Code(Tag tag, string code, TextEncoder encoder) => new(code, encoder, new TagOrigin(tag));
}
