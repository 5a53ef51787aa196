using System.Xml.Linq;
using Reports.Engine.Packaging;
using Reports.Engine.Tags;

namespace Reports.Engine.Lifting;

/// <summary>A paragraph and those of its tags that act on whole paragraphs.</summary>
sealed class BlockTags
{
    readonly IReadOnlyList<Tag> _tags;

    public BlockTags(XElement paragraph, IReadOnlyList<Tag> tags)
    {
        Paragraph = paragraph;
        HasControl = tags.Any(tag => tag.Kind != TagKind.Silent);
        var runs = tags.Select(tag => tag.Run).ToHashSet();
        HasOtherContent = paragraph.Descendants(W.Run).Any(run => !runs.Contains(run) && Content.IsVisible(run));
        _tags = tags;
    }

    public XElement Paragraph { get; }

    public bool HasControl { get; }

    public bool HasOtherContent { get; }

    /// <summary>The tags that divide the paragraph: an assignment among text stays within it.</summary>
    public IReadOnlyList<Tag> Tags =>
        HasOtherContent ? _tags.Where(tag => tag.Kind != TagKind.Silent).ToList() : _tags;
}
