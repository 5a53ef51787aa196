using System.Xml.Linq;
using Reports.Engine.Tags;
using Reports.Engine.Word;

namespace Reports.Engine.Lifting;

/// <summary>A paragraph and those of its tags that act on whole paragraphs.</summary>
sealed class BlockTags
{
    readonly IReadOnlyList<Tag> _tags;

    public BlockTags(XElement paragraph, IReadOnlyList<Tag> tags)
    {
        Paragraph = paragraph;
        HasControl = tags.Any(tag => !IsOptional(tag));
        var runs = tags.Select(tag => tag.Run).ToHashSet();
        HasOtherContent = paragraph.Descendants(W.Run).Any(run => !runs.Contains(run) && Content.IsVisible(run));
        _tags = tags;
    }

    public XElement Paragraph { get; }

    public bool HasControl { get; }

    public bool HasOtherContent { get; }

    /// <summary>The tags that divide the paragraph: an assignment or rich text among text stays within it.</summary>
    public IReadOnlyList<Tag> Tags => HasOtherContent ? _tags.Where(tag => !IsOptional(tag)).ToList() : _tags;

    static bool IsOptional(Tag tag) => tag.Kind is TagKind.Silent or TagKind.Block;
}
