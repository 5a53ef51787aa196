namespace Reports.Engine.RichText;

/// <summary>A paragraph or a table of rich text, whatever it was written in.</summary>
abstract record RichBlock;
