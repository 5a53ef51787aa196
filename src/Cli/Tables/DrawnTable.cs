using Reports.Cli.Terminal;
using Spectre.Console;

namespace Reports.Cli.Tables;

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
