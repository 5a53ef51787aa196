namespace Reports.Engine.Programs;

/// <summary>The highest ids that a template uses itself; fresh ones are counted from here.</summary>
sealed record IdStart(int Drawing, int Bookmark, int Control);
