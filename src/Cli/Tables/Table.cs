using Reports.Cli.Terminal;

namespace Reports.Cli.Tables;

/// <summary>A table on its way to the terminal.</summary>
/// <param name="Heads">The headings of its columns.</param>
/// <param name="Rows">Its rows, as long as the headings.</param>
sealed record Table(IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>Draws lines around the cells for a person who watches, and plain columns for a file or a pipe.</summary>
    public void Write(Session session)
    {
        if (session.Surroundings.OutputIsTerminal)
            DrawnTable.Write(this, session);
        else
            PlainTable.Write(this, session.Output);
    }
}
