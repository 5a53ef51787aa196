namespace Reports.Engine.Diagnostics;

/// <summary>Text of files and data as messages show it: what has no shape gets one.</summary>
/// <remarks>
/// A message is one line that people, terminals and build servers read. A key with a line end could begin a line of its own,
/// <c>::error::</c> among them; ESC commands a terminal; a mark of direction shows a name backwards.
/// </remarks>
static class Visible
{
    const char Pictures = '\u2400';
    const char PictureOfDelete = '\u2421';

    /// <summary>The text with pictures for control characters: <c>␛[31m</c>, <c>⏎</c>.</summary>
    public static string Of(string text)
    {
        foreach (var letter in text)
            if (IsHidden(letter))
                return string.Concat(text.Select(Shape));
        return text;
    }

    static string Shape(char letter) => letter switch
    {
        '\n' => "⏎",
        < ' ' => ((char)(Pictures + letter)).ToString(),
        '\u007F' => PictureOfDelete.ToString(),
        _ when IsHidden(letter) => $"\\u{(int)letter:X4}",
        _ => letter.ToString(),
    };

    // Marks of direction: embeddings, overrides, isolates.
    static bool IsHidden(char letter) => char.IsControl(letter) || letter is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
