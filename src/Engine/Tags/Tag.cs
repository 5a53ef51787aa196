using System.Xml.Linq;
using Reports.Engine.Diagnostics;

namespace Reports.Engine.Tags;

/// <summary>One tag of a part, found and placed; its code is not parsed yet.</summary>
/// <param name="Source">What the author typed, braces included.</param>
/// <param name="Code">The code between the braces, autocorrection undone.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Word">The control word that makes it so: <c>for</c>, <c>else</c>, <c>end</c>; empty for values.</param>
/// <param name="Location">Its place, taken before anything moves.</param>
/// <param name="Run">The run whose whole text it is.</param>
sealed record Tag(string Source, string Code, TagKind Kind, string Word, WordLocation Location, XElement Run)
{
    // Tags are compared as things, not by content: the same words may stand in many places.
    public bool Equals(Tag? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
