namespace Reports.Engine.Programs;

/// <summary>Counts the ids of one document up from those of the template, and finds names that are not in use.</summary>
sealed class FreshNumbers(IdStart start)
{
    readonly Dictionary<BookmarkSlot, (int Id, string Name)> _bookmarks = [];
    readonly Dictionary<object, int> _ranges = [];
    readonly HashSet<string> _names = new(start.Names, StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);
    int _drawing = start.Drawing;
    int _bookmark = start.Bookmark;
    int _control = start.Control;
    int _permission = start.Permission;
    int _revision = start.Revision;

    /// <summary>The ids of VML shapes.</summary>
    public FreshShapes Shapes { get; } = new(start.Shapes);

    public int NextDrawing() => ++_drawing;

    public int NextControl() => ++_control;

    /// <summary>The id of a protected stretch that begins here.</summary>
    public int NextPermission(object stretch) => _ranges[stretch] = ++_permission;

    public int NextRevision() => ++_revision;

    /// <summary>The id of a stretch of tracked changes that begins here.</summary>
    public int NextRevision(object stretch) => _ranges[stretch] = ++_revision;

    /// <summary>The id of a stretch's present appearance.</summary>
    public int RangeOf(object stretch) => _ranges.GetValueOrDefault(stretch);

    /// <summary>Begins the next appearance of a bookmark; the first keeps its author's name.</summary>
    /// <param name="slot">The bookmark.</param>
    /// <param name="ownsName">True when the template itself has the bookmark, so that the name is in use by it alone.</param>
    public void BeginBookmark(BookmarkSlot slot, bool ownsName)
    {
        var name = slot.Name;
        var isFree = ownsName ? !_bookmarks.ContainsKey(slot) : _names.Add(name);
        while (!isFree)
        {
            // Where the last search ended: a loop's ten thousandth turn does not begin at 2.
            var number = _numbers[slot.Name] = _numbers.GetValueOrDefault(slot.Name, 1) + 1;
            name = $"{slot.Name}_{number}";
            isFree = _names.Add(name);
        }

        _bookmarks[slot] = (++_bookmark, name);
    }

    /// <summary>The id of the bookmark's present appearance.</summary>
    public int IdOf(BookmarkSlot slot) => _bookmarks.TryGetValue(slot, out var bookmark) ? bookmark.Id : 0;

    /// <summary>The name of the bookmark's present appearance; what refers to it before it appears means its first.</summary>
    public string NameOf(BookmarkSlot slot) => _bookmarks.TryGetValue(slot, out var bookmark) ? bookmark.Name : slot.Name;
}
