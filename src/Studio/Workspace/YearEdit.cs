namespace Reports.Studio.Workspace;

/// <summary>Something that the page asks to change.</summary>
abstract record YearEdit;

/// <summary>A field gets another text; an empty one takes its value away.</summary>
sealed record SetField(string Path, string Text) : YearEdit;

/// <summary>A list gets an item that is still to be filled in.</summary>
sealed record InsertItem(string List, int At) : YearEdit;

/// <summary>A list loses an item.</summary>
sealed record RemoveItem(string List, int At) : YearEdit;

/// <summary>A finding is kept as it is, for a reason; without one it is a finding again.</summary>
sealed record AcceptFinding(string Code, string? Path, string Reason) : YearEdit;
