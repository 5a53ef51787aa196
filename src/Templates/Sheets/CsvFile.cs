using System.Text;
using Reports.Engine.Data;

namespace Reports.Templates.Sheets;

/// <summary>Takes a list apart whose cells are divided by commas, semicolons or tabs (RFC 4180): what Google Forms and school software export.</summary>
static class CsvFile
{
    /// <summary>The first lines tell what divides the cells.</summary>
    const int Looked = 25;

    static readonly char[] Separators = ['\t', ';', ','];

    /// <summary>The one sheet; null when its letters or cells cannot be read, and then there is a finding.</summary>
    public static IReadOnlyList<Sheet>? Read(ReadOnlyMemory<byte> bytes, string name, SheetBudget budget, DiagnosticBag problems)
    {
        if (TextBytes.Decoded(bytes.Span) is not { } text)
        {
            problems.Add(SheetProblems.NotUtf8(name));
            return null;
        }

        var separator = Separators.MaxBy(candidate => Agreement(text, candidate));
        var rows = new List<SheetRow>();
        foreach (var (cells, row, openQuote) in Rows(text, separator))
        {
            if (openQuote is { } column)
            {
                problems.Add(SheetProblems.OpenQuote(new(name, "", 1, row, column, "$")));
                return null;
            }

            var filled = cells.Select((cell, at) => Cell(cell, at + 1)).OfType<SheetCell>().Select(cell => budget.Take(cell, row)).ToList();
            if (filled.Count > 0)
                rows.Add(new(row, filled));
        }

        return [new("", 1, rows)];
    }

    // The one by which most lines have the same cells, and more than one: a title above the table or a comma in an answer does not decide.
    static (int Lines, int Cells) Agreement(string text, char separator) => Rows(text, separator).Take(Looked).GroupBy(row => row.Cells.Count)
        .Where(alike => alike.Key > 1).Select(alike => (alike.Count(), alike.Key)).DefaultIfEmpty().Max();

    /// <summary>The rows with the numbers of their lines; the last one says in which cell a quote was left open.</summary>
    static IEnumerable<(IReadOnlyList<string> Cells, int Row, int? OpenQuote)> Rows(string text, char separator)
    {
        var (cells, cell, row, isQuoted) = (new List<string>(), new StringBuilder(), 1, false);
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (isQuoted && letter == '"' && at + 1 < text.Length && text[at + 1] == '"')
                cell.Append(text[at++]);
            else if (letter == '"' && (isQuoted || cell.Length == 0))
                isQuoted = !isQuoted;
            else if (isQuoted)
                cell.Append(letter);
            else if (letter == separator)
                Next();
            else if (letter == '\n')
            {
                Next();
                yield return (cells, row++, null);
                cells = [];
            }
            else if (letter != '\r')
                cell.Append(letter);
        }

        Next();
        yield return (cells, row, isQuoted ? cells.Count : null);

        void Next()
        {
            if (cells.Count > SheetBudget.MostColumns)
                throw new SheetTooLargeException();
            cells.Add(cell.ToString());
            cell.Clear();
        }
    }

    // A list has no kinds of cells; digits alone are a number, and nobody typed them as a text.
    static SheetCell? Cell(string text, int column) => text.Length == 0
        ? null
        : new(column, text.Length < 10 && text.All(char.IsAsciiDigit) && (text.Length == 1 || text[0] != '0') ? CellKind.Number : CellKind.Text, text);
}
