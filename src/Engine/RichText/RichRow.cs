namespace Reports.Engine.RichText;

/// <summary>A row of a table.</summary>
/// <param name="IsHeading">True for a row that names the columns.</param>
/// <param name="Cells">As many as the table has columns.</param>
sealed record RichRow(bool IsHeading, IReadOnlyList<IReadOnlyList<RichRun>> Cells);
