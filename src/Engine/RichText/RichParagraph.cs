namespace Reports.Engine.RichText;

/// <summary>A paragraph of rich text.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Runs">Its text.</param>
sealed record RichParagraph(RichRole Role, IReadOnlyList<RichRun> Runs) : RichBlock
{
    /// <summary>Of a heading: 1 to 6.</summary>
    public int Level { get; init; }

    /// <summary>The list whose item it belongs to; null outside of lists.</summary>
    public RichList? List { get; init; }

    /// <summary>True for the first paragraph of an item, which carries its sign or number.</summary>
    public bool IsItem { get; init; }
}
