using Reports.Engine.Outlines.Lines;

namespace Reports.Templates.Collecting;

/// <summary>Tables that a member has put into his form: the annex on his tasks is known by the words above its columns; any other is taken row by row as text.</summary>
static class FormTables
{
    public static void Read(IEnumerable<WrittenLine> lines, FilledForm filled, string? prose)
    {
        var rows = lines.GroupBy(line => line.Place.Row).Select(row => row.GroupBy(line => line.Place.Cell ?? 0).ToDictionary(
            cell => cell.Key, cell => new WrittenText(string.Join('\n', cell.Select(line => Handwriting.Of(line.Text)).Where(text => text.Length > 0)), cell.First().Place))).ToList();
        var header = rows.FindIndex(row => Columns(row, filled.Form).Count >= 2);
        if (header >= 0)
            Tasks(rows[(header + 1)..], Columns(rows[header], filled.Form), filled);
        else
            Text(rows, filled, prose);
    }

    static Dictionary<int, string> Columns(Dictionary<int, WrittenText> row, CleanForm form) =>
        row.Select(cell => (cell.Key, Column: form.Columns.FirstOrDefault(column => column.Header.Same(LineWords.Of(cell.Value.Text)))))
            .Where(cell => cell.Column is not null).ToDictionary(cell => cell.Key, cell => cell.Column!.Key);

    static void Tasks(IEnumerable<Dictionary<int, WrittenText>> rows, Dictionary<int, string> columns, FilledForm filled)
    {
        foreach (var row in rows)
        {
            var task = row.Where(cell => columns.ContainsKey(cell.Key) && cell.Value.Text.Length > 0).ToDictionary(cell => columns[cell.Key], cell => cell.Value);
            if (task.ContainsKey("task"))
                filled.Tasks.Add(task);
            else if (task.Count > 0)
                filled.Findings.Add(CollectProblems.NotPlaced(task.Values.First().Place));
            // A number in front needs no column; words in one that the form does not have are nobody's.
            filled.Findings.AddRange(row.Where(cell => !columns.ContainsKey(cell.Key) && cell.Value.Text.Any(char.IsLetter)).Select(cell => CollectProblems.NotPlaced(cell.Value.Place)));
        }
    }

    static void Text(List<Dictionary<int, WrittenText>> rows, FilledForm filled, string? prose)
    {
        var written = rows.Select(row => new WrittenText(string.Join("; ", row.OrderBy(cell => cell.Key).Select(cell => cell.Value.Text.Replace('\n', ' ')).Where(text => text.Length > 0)), row.Values.First().Place))
            .Where(row => row.Text.Length > 0).ToList();
        if (written.Count == 0)
            return;
        if (prose is null)
        {
            filled.Findings.AddRange(written.Select(row => CollectProblems.NotPlaced(row.Place)));
            return;
        }

        filled.Write(prose, written);
        filled.Findings.Add(CollectProblems.TableAsText(written[0].Place));
    }
}
