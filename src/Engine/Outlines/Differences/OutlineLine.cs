namespace Reports.Engine.Outlines.Differences;

/// <summary>One line of an outline and where it stands.</summary>
/// <param name="Depth">How far in it stands, from zero.</param>
/// <param name="Text">The line without its indentation.</param>
/// <param name="Place">The place in the document.</param>
public sealed record OutlineLine(int Depth, string Text, OutlinePlace Place)
{
    /// <summary>The first word of the line: what kind of block it is; empty for a line of text.</summary>
    internal string Kind => Place.Line is not null ? "" : Text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? Text[..end] : Text;
}
