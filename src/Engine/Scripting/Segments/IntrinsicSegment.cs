namespace Reports.Engine.Scripting.Segments;

/// <summary>Something the host writes at this place.</summary>
/// <param name="Intrinsic">What is asked to write.</param>
sealed record IntrinsicSegment(Intrinsic Intrinsic) : Segment;
