using Reports.Cli.Terminal;
using Reports.Engine.Diagnostics;
using Spectre.Console;

namespace Reports.Cli.Tables;

/// <summary>A table on its way to the terminal.</summary>
/// <param name="Heads">The headings of its columns.</param>
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
