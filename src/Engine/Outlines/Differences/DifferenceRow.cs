namespace Reports.Engine.Outlines.Differences;

/// <summary>A line of the old outline beside the line of the new one that it became.</summary>
/// <param name="Old">The old line; null when it was added.</param>
/// <param name="New">The new line; null when it was removed.</param>
/// <param name="Pieces">The words of both lines when it was changed; empty otherwise.</param>
sealed record DifferenceRow(
    DifferenceKind Kind,
    OutlineLine? Old,
    OutlineLine? New,
    IReadOnlyList<DifferencePiece> Pieces)
{
    /// <summary>The place in the new document, or in the old one where the new has none.</summary>
    public OutlinePlace Place => (New ?? Old)!.Place;
}

/// <summary>A piece of a line that has changed.</summary>
/// <param name="Kind">Whether both sides have it, only the old one or only the new one.</param>
sealed record DifferencePiece(DifferenceKind Kind, string Text);

/// <summary>How two sides differ at a place.</summary>
enum DifferenceKind
{
    /// <summary>They do not.</summary>
    Same,

    /// <summary>Both have it, not alike.</summary>
    Changed,

    /// <summary>Only the old side has it.</summary>
    Removed,

    /// <summary>Only the new side has it.</summary>
    Added,
}
