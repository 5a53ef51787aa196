namespace Reports.Engine.Outlines.Differences;

/// <summary>A piece of a line that has changed.</summary>
/// <param name="Kind">Whether both sides have it, only the old one or only the new one.</param>
/// <param name="Text">The piece.</param>
public sealed record DifferencePiece(DifferenceKind Kind, string Text);
