namespace Reports.Engine.Outlines;

/// <summary>One line of an outline and the lines that belong under it.</summary>
/// <param name="Kind"><c>paragraph</c>, <c>table</c>, <c>row</c>, <c>section</c>, <c>box</c>, <c>note</c> …</param>
/// <param name="Facts">What is said about it, in a fixed order: style first, then how it differs from that style.</param>
/// <param name="Text">Its text with marks; the cells of a row between bars.</param>
/// <param name="Place">Where a person finds it.</param>
/// <param name="Blocks">The rows of a table, the paragraphs of a text box, the tables inside a row.</param>
public sealed record OutlineBlock(
    string Kind,
    IReadOnlyList<string> Facts,
    string Text,
    OutlinePlace Place,
    IReadOnlyList<OutlineBlock> Blocks)
{
    /// <summary>The block's own line, without those under it.</summary>
    public string Line
    {
        get
        {
            var kind = Kind == "paragraph" ? "¶" : Kind;
            var facts = Facts.Count == 0 ? "" : $" [{string.Join("; ", Facts)}]";
            return Text.Length == 0 ? kind + facts : $"{kind}{facts} {Text}";
        }
    }
}
