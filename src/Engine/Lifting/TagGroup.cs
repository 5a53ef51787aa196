using Reports.Engine.Tags;

namespace Reports.Engine.Lifting;

/// <summary>The control tags that belong together: an opening, its dividers, its end.</summary>
sealed record TagGroup(Tag Open, IReadOnlyList<Tag> Dividers, Tag Close)
{
    public IEnumerable<Tag> Members => [Open, .. Dividers, Close];

    public bool IsLoop => Open.Word is "for" or "tablerow" or "while";
}
