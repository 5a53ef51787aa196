using Reports.Engine.Scripting.Segments;

namespace Reports.Engine.Tags;

/// <summary>One tag of a part, found and placed; its code is not parsed yet.</summary>
/// <param name="Source">What the author typed, braces included.</param>
/// <param name="Code">The code between the braces, autocorrection undone.</param>
/// <param name="Word">The control word that makes it so: <c>for</c>, <c>else</c>, <c>end</c>; empty for values.</param>
/// <param name="Location">Its place, taken before anything moves.</param>
/// <param name="Run">The run whose whole text it is.</param>
sealed record Tag(string Source, string Code, TagKind Kind, string Word, WordLocation Location, XElement Run)
{
    // Tags are compared as things, not by content: the same words may stand in many places.
    public bool Equals(Tag? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <summary>What a tag does to the text around it.</summary>
enum TagKind
{
    /// <summary>Prints a value, or computes without printing.</summary>
    Value,

    /// <summary>Opens a group: <c>for</c>, <c>if</c>, <c>case</c> …</summary>
    Open,

    /// <summary>Divides it: <c>else</c>, <c>when</c>.</summary>
    Divide,

    /// <summary>Closes it: <c>end</c>.</summary>
    Close,

    /// <summary>Prints nothing and groups nothing: an assignment, a comment. Alone in its paragraph it leaves none.</summary>
    Silent,

    /// <summary>Prints paragraphs when it stands alone in its paragraph, and like a value elsewhere.</summary>
    Block,
}

/// <summary>Word knows no columns: every span of a tag's code is at the tag.</summary>
sealed class TagOrigin(Tag tag) : ICodeOrigin
{
    public Location At(int offset, int length) => tag.Location;
}
