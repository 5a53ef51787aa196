using Spectre.Console;

namespace Reports.Cli.Tables;

/// <summary>A table on its way to the terminal.</summary>
/// <param name="Rows">Its rows, as long as the headings.</param>
sealed record Table(IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>Draws lines around the cells for a person who watches, and plain columns for a file or a pipe.</summary>
    public void Write(Session session)
    {
        var visible = this with { Rows = [.. Rows.Select(row => row.Select(Visible.Of).ToList())] };
        if (session.Surroundings.OutputIsTerminal)
            DrawnTable.Write(visible, session);
        else
            PlainTable.Write(visible, session.Output);
    }
}

/// <summary>A table as columns with two spaces between them; no line is ever wrapped or cut.</summary>
static class PlainTable
{
    public static void Write(Table table, TextWriter output)
    {
        var widths = table.Heads.Select((head, at) => table.Rows.Select(row => row[at].Length).Append(head.Length).Max()).ToList();
        Line(table.Heads, widths, output);
        foreach (var row in table.Rows)
            Line(row, widths, output);
    }

    static void Line(IReadOnlyList<string> cells, List<int> widths, TextWriter output) =>
        output.WriteLine(string.Join("  ", cells.Select((cell, at) => cell.PadRight(widths[at]))).TrimEnd());
}

/// <summary>A table with lines, wrapped to the width of the terminal.</summary>
static class DrawnTable
{
    public static void Write(Table table, Session session)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(session.Output),
            Ansi = session.Surroundings.Colours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = session.Surroundings.Colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = session.Surroundings.Width;

        var drawn = new Spectre.Console.Table { Border = TableBorder.Rounded };
        foreach (var head in table.Heads)
            drawn.AddColumn(new TableColumn(new Text(head, new Style(decoration: Decoration.Bold))));
        foreach (var row in table.Rows)
            drawn.AddRow(row.Select(cell => new Text(cell)));
        console.Write(drawn);
    }
}

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
