namespace Reports.Cli.Tables;

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
