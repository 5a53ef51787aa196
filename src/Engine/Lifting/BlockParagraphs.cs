using System.Xml.Linq;
using Reports.Engine.Tags;
using Reports.Engine.Word;

namespace Reports.Engine.Lifting;

/// <summary>Finds the paragraphs that hold nothing but tags, at least one of which prints paragraphs.</summary>
/// <remarks><c>{{ for x in xs }}{{ x.text | word.markdown }}{{ end }}</c> in one line means paragraphs, not a sentence.</remarks>
static class BlockParagraphs
{
    public static IReadOnlySet<XElement> Of(IReadOnlyList<Tag> tags)
    {
        var runs = tags.Where(tag => tag.Kind != TagKind.Value).Select(tag => tag.Run).ToHashSet();
        return tags
            .Where(tag => tag.Kind == TagKind.Block)
            .Select(tag => tag.Run.Ancestors(W.Paragraph).First())
            .Where(paragraph => paragraph.Descendants(W.Run).All(run => runs.Contains(run) || !Content.IsVisible(run)))
            .ToHashSet();
    }
}
