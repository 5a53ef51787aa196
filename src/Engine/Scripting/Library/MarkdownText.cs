namespace Reports.Engine.Scripting.Library;

/// <summary>Text that Markdown shows as it stands (CommonMark 0.31, 2.4: a backslash before a mark makes it a letter).</summary>
static class MarkdownText
{
    const string Marks = "\\`*_[]<>&|~#$";

    /// <summary>One line of Markdown that says the text; the marks of lists and headings count only where a line begins.</summary>
    public static string Escape(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        var escaped = new StringBuilder(line.Length);
        var number = line.TakeWhile(char.IsAsciiDigit).Count();
        for (var at = 0; at < line.Length; at++)
        {
            if (Marks.Contains(line[at], StringComparison.Ordinal) || (at == 0 && line[at] is '-' or '+' or '=' or ':') || (at == number && number > 0 && line[at] is '.' or ')'))
                escaped.Append('\\');
            escaped.Append(line[at]);
        }

        return escaped.ToString();
    }
}
