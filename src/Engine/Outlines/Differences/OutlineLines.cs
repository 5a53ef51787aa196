namespace Reports.Engine.Outlines.Differences;

/// <summary>Reads the text of an outline back, so that an approved file can be compared as well as a document.</summary>
static class OutlineLines
{
    /// <summary>The part that the line with the format's version is counted to.</summary>
    internal const string FirstLine = "outline";

    const string Text = "text";

    /// <summary>The lines of a text that is no outline, empty ones included.</summary>
    internal static IReadOnlyList<OutlineLine> OfText(string text) =>
        [.. text.ReplaceLineEndings("\n").Split('\n').Select((line, at) => new OutlineLine(0, line, new OutlinePlace(Text, Line: at + 1)))];

    /// <summary>The lines of every part, in order; a part is named once.</summary>
    internal static IReadOnlyList<(string Part, IReadOnlyList<OutlineLine> Lines)> Of(string outline)
    {
        var parts = new List<(string, IReadOnlyList<OutlineLine>)>();
        var part = new PartLines(FirstLine);
        foreach (var line in outline.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith("== ", StringComparison.Ordinal))
            {
                parts.Add((part.Name, part.Lines));
                part = new PartLines(line[3..]);
            }
            else if (line.Trim().Length > 0)
                part.Add(line);
        }
        parts.Add((part.Name, part.Lines));
        return [.. parts.Where(p => p.Item2.Count > 0)];
    }
}

/// <summary>One line of an outline and where it stands.</summary>
/// <param name="Depth">How far in it stands, from zero.</param>
/// <param name="Text">The line without its indentation.</param>
sealed record OutlineLine(int Depth, string Text, OutlinePlace Place)
{
    /// <summary>The first word of the line: what kind of block it is; empty for a line of text.</summary>
    internal string Kind => Place.Line is not null ? "" : Text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? Text[..end] : Text;
}
