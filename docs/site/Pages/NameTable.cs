using System.Text.RegularExpressions;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Reports.Site.Pages;

/// <summary>Tables whose rows are about something with a name, such as the functions: each row is a place of its own.</summary>
static partial class NameTable
{
    /// <summary>Rows that begin with empty cells go on with the row above: its cells reach down beside them.</summary>
    public static void Join(MarkdownDocument document)
    {
        foreach (var code in document.Descendants<TableCell>().SelectMany(cell => cell.Descendants<CodeInline>()))
            // In a table a pipe within code is written with a backslash, as GitHub reads it.
            code.Content = code.Content.Replace(@"\|", "|", StringComparison.Ordinal);
        foreach (var table in document.Descendants<Table>())
        {
            TableRow? above = null;
            foreach (var row in table.OfType<TableRow>().Where(row => !row.IsHeader))
            {
                var empty = row.OfType<TableCell>().TakeWhile(IsEmpty).ToList();
                if (above is null || empty.Count < 2 || empty.Count == row.Count)
                {
                    above = row;
                    continue;
                }

                foreach (var (cell, index) in empty.Select((cell, index) => (cell, index)))
                {
                    ((TableCell)above[index]).RowSpan++;
                    row.Remove(cell);
                }

                foreach (var (cell, index) in row.OfType<TableCell>().Select((cell, index) => (cell, index)))
                    cell.ColumnIndex = empty.Count + index;
            }
        }
    }

    /// <summary>The rows of tables that begin with code, all of different names.</summary>
    public static IEnumerable<(TableRow Row, string Name)> Rows(MarkdownDocument document)
    {
        foreach (var table in document.Descendants<Table>())
        {
            var rows = table.OfType<TableRow>().Where(row => !row.IsHeader).Select(row => (Row: row, Name: NameOf(row))).Where(row => row.Name is not null).ToList();
            if (rows.Select(row => row.Name).Distinct().Count() == rows.Count)
                foreach (var (row, name) in rows)
                    yield return (row, name!);
        }
    }

    static bool IsEmpty(TableCell cell) => !cell.Descendants<LeafBlock>().Any(leaf => leaf.Inline?.FirstChild is not null);

    static string? NameOf(TableRow row) =>
        row is [TableCell { Count: 1, ColumnIndex: <= 0 } cell, ..] && cell[0] is ParagraphBlock { Inline: { } inline } && inline.FirstChild is CodeInline { NextSibling: null } code
            && code.Content.Split(' ')[0] is var name && Word().IsMatch(name) ? name : null;

    [GeneratedRegex(@"^[A-Za-z_][\w.]+$")]
    private static partial Regex Word();
}
