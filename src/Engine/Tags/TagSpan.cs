namespace Reports.Engine.Tags;

/// <summary>Where a tag stands in a text, braces included.</summary>
/// <param name="Start">Zero-based offset of the first brace.</param>
/// <param name="Length">Length, braces included.</param>
/// <param name="Kind">A tag, an escaped stretch that stays text, or a tag that is never closed.</param>
readonly record struct TagSpan(int Start, int Length, TagSpanKind Kind)
{
    public int End => Start + Length;
}
