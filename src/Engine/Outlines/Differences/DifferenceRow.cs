namespace Reports.Engine.Outlines.Differences;

/// <summary>A line of the old outline beside the line of the new one that it became.</summary>
/// <param name="Kind">How the two differ.</param>
/// <param name="Old">The old line; null when it was added.</param>
/// <param name="New">The new line; null when it was removed.</param>
/// <param name="Pieces">The words of both lines when it was changed; empty otherwise.</param>
public sealed record DifferenceRow(
    DifferenceKind Kind,
    OutlineLine? Old,
    OutlineLine? New,
    IReadOnlyList<DifferencePiece> Pieces)
{
    /// <summary>The place in the new document, or in the old one where the new has none.</summary>
    public OutlinePlace Place => (New ?? Old)!.Place;
}
