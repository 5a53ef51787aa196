namespace Reports.Engine.Programs;

/// <summary>The highest ids and the bookmark names that a template uses itself; fresh ones are counted from here.</summary>
sealed record IdStart(int Drawing, int Bookmark, int Control, int Permission, IReadOnlyCollection<string> Names);
