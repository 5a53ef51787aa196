namespace Reports.Engine.RichText;

/// <summary>A stretch of text of one format.</summary>
/// <param name="Text">The text; <c>\n</c> is a line break.</param>
/// <param name="Format">What it adds to the format around it.</param>
/// <param name="Link">Where it leads; null for text that leads nowhere.</param>
sealed record RichRun(string Text, RichFormat Format, Uri? Link);
