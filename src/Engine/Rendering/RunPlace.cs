using Reports.Engine.Word;

namespace Reports.Engine.Rendering;

/// <summary>What a value tag's run looks like and how much room there is.</summary>
/// <param name="Format">The run's properties.</param>
/// <param name="Room">The width of the cell or of the page's text it stands in, in EMU; null when unknown.</param>
/// <param name="IsInLink">True inside a hyperlink, where another cannot stand.</param>
/// <param name="IsJustified">True where lines are stretched to the margin.</param>
/// <param name="Merge">The cell that the value merges downwards; null when it does not.</param>
sealed record RunPlace(PropertyList Format, long? Room, bool IsInLink, bool IsJustified, MergeSlot? Merge);
