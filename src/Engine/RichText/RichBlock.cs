namespace Reports.Engine.RichText;

/// <summary>A paragraph or a table of rich text, whatever it was written in.</summary>
abstract record RichBlock;

/// <summary>A paragraph of rich text.</summary>
sealed record RichParagraph(RichRole Role, IReadOnlyList<RichRun> Runs) : RichBlock
{
    /// <summary>Of a heading: 1 to 6.</summary>
    public int Level { get; init; }

    /// <summary>The list whose item it belongs to; null outside of lists.</summary>
    public RichList? List { get; init; }

    /// <summary>True for the first paragraph of an item, which carries its sign or number.</summary>
    public bool IsItem { get; init; }
}

/// <summary>A list; its paragraphs share this object, so that lists of the same kind can be distinguished.</summary>
/// <param name="depth">How many lists it stands in.</param>
/// <param name="sign">The sign of its items; null for a numbered list.</param>
/// <param name="start">The number of its first item.</param>
sealed class RichList(int depth, string? sign, int start)
{
    public int Depth { get; } = depth;

    public string? Sign { get; } = sign;

    public int Start { get; } = start;

    public bool IsNumbered => Sign is null;
}

/// <summary>A table of rich text.</summary>
/// <param name="Rows">Its rows, the headings first.</param>
sealed record RichTable(IReadOnlyList<RichAlignment> Columns, IReadOnlyList<RichRow> Rows) : RichBlock;

/// <summary>A row of a table.</summary>
/// <param name="Cells">As many as the table has columns.</param>
sealed record RichRow(bool IsHeading, IReadOnlyList<IReadOnlyList<RichRun>> Cells);

/// <summary>A stretch of text of one format.</summary>
/// <param name="Text">The text; <c>\n</c> is a line break.</param>
/// <param name="Format">What it adds to the format around it.</param>
/// <param name="Link">Where it leads; null for text that leads nowhere.</param>
sealed record RichRun(string Text, RichFormat Format, string? Link);

/// <summary>What a stretch of rich text adds to the format around it.</summary>
[Flags]
enum RichFormat
{
    None = 0,
    Bold = 1,
    Italic = 2,
    Strike = 4,
    Code = 8,
}

/// <summary>What a paragraph of rich text is.</summary>
enum RichRole
{
    Text,
    Heading,
    Quote,
    Code,

    /// <summary>A line across the page; it has no text.</summary>
    Rule,
}

/// <summary>How the text of a column stands.</summary>
enum RichAlignment
{
    Left,
    Center,
    Right,
}
