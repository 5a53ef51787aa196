using Reports.Engine.Diagnostics;

namespace Reports.Engine.Inspection;

/// <summary>A name that a template uses.</summary>
/// <param name="Path">The path from the root of the data; items of a list are written <c>members[].name</c>.</param>
/// <param name="Kind">What the template takes it for.</param>
/// <param name="IsOptional">True when every use reckons with its absence.</param>
/// <param name="Places">Where it is used, each place once; none for an object of which only members are used.</param>
public sealed record TemplateName(string Path, DataKind Kind, bool IsOptional, IReadOnlyList<Location> Places);
