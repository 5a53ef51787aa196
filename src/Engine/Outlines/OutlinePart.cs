namespace Reports.Engine.Outlines;

/// <summary>One part of an outline.</summary>
/// <param name="Name">What it is, not what its file is called: <c>body</c>, <c>header of section 1</c>, <c>footnotes</c>.</param>
/// <param name="Blocks">What it holds, in order.</param>
public sealed record OutlinePart(string Name, IReadOnlyList<OutlineBlock> Blocks);
