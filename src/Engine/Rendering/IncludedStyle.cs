namespace Reports.Engine.Rendering;

/// <summary>A style that an included document brings.</summary>
/// <param name="Id">Its id in the finished document.</param>
/// <param name="Before">Its XML; up to the id of its list when it has one.</param>
/// <param name="List">The list in the included document; null when it has none.</param>
/// <param name="Behind">The XML behind the list's id.</param>
sealed record IncludedStyle(string Id, string Before, string? List, string Behind);
