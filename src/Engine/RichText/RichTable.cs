namespace Reports.Engine.RichText;

/// <summary>A table of rich text.</summary>
/// <param name="Columns">How each column is aligned.</param>
/// <param name="Rows">Its rows, the headings first.</param>
sealed record RichTable(IReadOnlyList<RichAlignment> Columns, IReadOnlyList<RichRow> Rows) : RichBlock;
