namespace Reports.Engine.Rendering;

/// <summary>The ids and names of one rendered document: what a loop repeats gets new ones in every turn.</summary>
sealed class FreshNumbers(UsedIds used)
{
    readonly FreeIds _free = new(used);
    readonly Dictionary<BookmarkSlot, (int Id, string Name)> _bookmarks = [];
    readonly Dictionary<object, int> _ranges = [];

    public FreshShapes Shapes { get; } = new(used.Shapes);

    public int Next(IdKind kind) => _free.Next(kind);

    /// <summary>The id of a stretch that begins here.</summary>
    public int Begin(IdKind kind, object stretch) => _ranges[stretch] = _free.Next(kind);

    /// <summary>The id of a stretch's present appearance.</summary>
    public int RangeOf(object stretch) => _ranges.GetValueOrDefault(stretch);

    /// <summary>Begins the next appearance of a bookmark; the first keeps its author's name.</summary>
    /// <param name="ownsName">True when the template itself has the bookmark, so that the name is in use by it alone.</param>
    public void BeginBookmark(BookmarkSlot slot, bool ownsName)
    {
        var name = ownsName && !_bookmarks.ContainsKey(slot) ? slot.Name : _free.Name(slot.Name);
        _bookmarks[slot] = (_free.Next(IdKind.Bookmark), name);
    }

    /// <summary>The id of the bookmark's present appearance.</summary>
    public int IdOf(BookmarkSlot slot) => _bookmarks.TryGetValue(slot, out var bookmark) ? bookmark.Id : 0;

    /// <summary>The name of the bookmark's present appearance; what refers to it before it appears means its first.</summary>
    public string NameOf(BookmarkSlot slot) => _bookmarks.TryGetValue(slot, out var bookmark) ? bookmark.Name : slot.Name;
}

/// <summary>A bookmark of the template that is written again in every turn; its present id and name are kept per render.</summary>
/// <param name="Name">The name that its author gave it.</param>
sealed record BookmarkSlot(string Name)
{
    // Slots are compared as things: two parts may have bookmarks of one name.
    public bool Equals(BookmarkSlot? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
