using Reports.Engine.Diagnostics;

namespace Reports.Engine.Scripting;

/// <summary>A name that a template used and the data did not have.</summary>
/// <param name="Path">The path as written, such as <c>branch.secretary</c>.</param>
/// <param name="Location">Where it was used.</param>
/// <param name="Suggestion">The nearest name there is; null when none is near.</param>
public sealed record MissingName(string Path, Location Location, string? Suggestion);
