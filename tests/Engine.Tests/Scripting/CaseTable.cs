namespace Reports.Engine.Tests.Scripting;

/// <summary>A table of cases: a template, an arrow, and what must come of it.</summary>
/// <remarks>
/// One case a line: <c>template ⇶ result</c>. ⏎ stands for an end of line and · for a space at an edge. A line
/// <c>data: {…}</c> is the data of the cases below it; a line that begins with # is a remark.
/// </remarks>
static class CaseTable
{
    const string Arrow = " ⇶ ";

    /// <summary>Every case of a table: its line, data, template and result.</summary>
    public static IEnumerable<(int Line, string Data, string Template, string Result)> Read(string name)
    {
        var data = "{}";
        var line = 0;
        foreach (var text in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Scripting", "Running", $"{name}-cases.txt")))
        {
            line++;
            if (text.StartsWith("data: ", StringComparison.Ordinal))
                data = text[6..];
            else if (text.Length > 0 && text[0] != '#')
                yield return Case(line, data, text);
        }
    }

    static (int, string, string, string) Case(int line, string data, string text)
    {
        var arrow = (text + " ").IndexOf(Arrow, StringComparison.Ordinal);
        return arrow < 0
            ? throw new InvalidDataException($"Line {line} has no arrow: {text}")
            : (line, data, Plain(text[..arrow]), Plain((text + " ")[(arrow + Arrow.Length)..^1]));
    }

    static string Plain(string text) => text.Replace('⏎', '\n').Replace('·', ' ');
}
