namespace Reports.Engine.Programs;

/// <summary>The highest ids and the names that a template uses itself; fresh ones are counted from here.</summary>
/// <param name="Drawing">The highest id of a drawing.</param>
/// <param name="Bookmark">The highest id of a bookmark.</param>
/// <param name="Control">The highest id of a content control.</param>
/// <param name="Permission">The highest id of a protected stretch.</param>
/// <param name="Revision">The highest id of a tracked change.</param>
/// <param name="Names">The names of the bookmarks, and of what was moved.</param>
/// <param name="Shapes">The ids of the VML shapes, and the names of controls.</param>
sealed record IdStart(
    int Drawing, int Bookmark, int Control, int Permission, int Revision, IReadOnlyCollection<string> Names, IReadOnlyCollection<string> Shapes);
