namespace Reports.Templates.Facts;

/// <summary>One box of a form: the words beside it and whether it is marked.</summary>
sealed record MarkedBox(string Label, bool Marked);
