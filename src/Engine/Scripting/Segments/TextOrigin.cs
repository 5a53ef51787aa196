using Reports.Engine.Diagnostics;

namespace Reports.Engine.Scripting.Segments;

/// <summary>Code in a text file: its places are lines and columns.</summary>
/// <param name="file">The file's name as the caller gave it.</param>
/// <param name="text">The whole text of the file.</param>
/// <param name="start">Where the code starts in it.</param>
sealed class TextOrigin(string file, string text, int start) : ICodeOrigin
{
    /// <inheritdoc />
    public Location At(int offset, int length)
    {
        var before = text.AsSpan(0, Math.Clamp(start + offset, 0, text.Length));
        var line = before.Count('\n') + 1;
        return new TextLocation(file, line, before.Length - before.LastIndexOf('\n'));
    }
}

/// <summary>Knows where the code of a segment stands in its file.</summary>
interface ICodeOrigin
{
    /// <summary>The place of a span of the code.</summary>
    /// <param name="offset">Zero-based first character within the code.</param>
    /// <param name="length">Number of characters; may be zero.</param>
    Location At(int offset, int length);
}
