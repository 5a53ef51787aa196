using Reports.Engine.Tags;

namespace Reports.Engine.Lifting;

/// <summary>Moves control tags from their paragraphs to the paragraphs and tables they govern.</summary>
/// <remarks>
/// A paragraph that holds only control tags vanishes. One that holds text too is divided at its tags:
/// <c>Danh sách: {{ for x in xs }}</c> leaves <c>Danh sách:</c> before the loop.
/// </remarks>
static class BlockLifter
{
    public static void Lift(IReadOnlyList<Tag> tags, IReadOnlyDictionary<Tag, LiftedGroup> places, TagMarks marks)
    {
        var breaks = new TrailingBreaks(marks);
        var byParagraph = tags
            .Where(tag => tag.Run.Parent is not null && ActsOnBlocks(tag, places))
            .GroupBy(tag => tag.Run.Ancestors(W.Paragraph).First())
            .Select(group => new BlockTags(group.Key, group.ToList()))
            .Where(block => block.HasControl || !block.HasOtherContent)
            .ToList();
        foreach (var block in byParagraph)
            new ParagraphDivider(block, places, marks, breaks).Divide();
        breaks.Place();
    }

    static bool ActsOnBlocks(Tag tag, IReadOnlyDictionary<Tag, LiftedGroup> places) =>
        tag.Kind is TagKind.Silent or TagKind.Block || (places.TryGetValue(tag, out var place) && place.Level == Level.Block);
}

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
