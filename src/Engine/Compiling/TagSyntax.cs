using Reports.Engine.Rendering;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Segments;
using Reports.Engine.Tags;

namespace Reports.Engine.Compiling;

/// <summary>Parses every tag alone, so that mistakes inside tags are reported even where the groups around them are broken.</summary>
static class TagSyntax
{
    public static void Check(Story story)
    {
        foreach (var tag in story.Tags)
            Script.Compile(Alone(tag), story.Template.Settings.Script, story.Problems);
    }

    // The smallest program in which the tag may stand.
    public static List<Segment> Alone(Tag tag)
    {
        CodeSegment Code(string code) => new(code, PlainEncoder.Instance, new TagOrigin(tag));
        return tag.Kind switch
        {
            TagKind.Open when tag.Word == "case" => [Code(tag.Code), Code("when 1"), Code("end")],
            TagKind.Open => [Code(tag.Code), Code("end")],
            TagKind.Divide when tag.Word == "when" => [Code("case 1"), Code(tag.Code), Code("end")],
            TagKind.Divide => [Code("if true"), Code(tag.Code), Code("end")],
            TagKind.Close => [],
            _ => [Code(tag.Code)],
        };
    }
}
