namespace Reports.Engine.Rendering;

/// <summary>A bookmark of the template that is written anew in every turn; its present id and name are kept per render.</summary>
/// <param name="Name">The name that its author gave it.</param>
sealed record BookmarkSlot(string Name)
{
    // Slots are compared as things: two parts may have bookmarks of one name.
    public bool Equals(BookmarkSlot? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
