namespace Reports.Cli.Tables;

/// <summary>Rows of a name and what is said about it, the second column wrapped to the width.</summary>
static class TwoColumns
{
    const int Gap = 2;

    public static void Write(TextWriter output, IReadOnlyList<string[]> rows, int indent, int width)
    {
        var first = rows.Where(row => row.Length > 1).Select(row => row[0].Length).DefaultIfEmpty(0).Max();
        var margin = indent + first + Gap;
        foreach (var row in rows)
        {
            output.Write(new string(' ', indent) + (row.Length > 1 ? row[0].PadRight(first + Gap) : row[0]));
            var lines = row.Length > 1 ? Wrap(row[1], Math.Max(20, width - margin)) : [""];
            output.WriteLine(string.Join("\n" + new string(' ', margin), lines).TrimEnd());
        }
    }

    /// <summary>The text cut at spaces into lines that are not longer than the width, where words allow it.</summary>
    public static IReadOnlyList<string> Wrap(string text, int width)
    {
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' '))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + 1 + word.Length > width)
                lines.Add(word);
            else
                lines[^1] = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
        }

        return lines;
    }
}
