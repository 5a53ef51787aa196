using Reports.Engine.Outlines.Formats;

namespace Reports.Engine.Outlines.Reading;

/// <summary>The lines of a table as they are drawn, whoever says so: its style, the table or one of the two cells that share a line.</summary>
/// <remarks>
/// Outside, between rows and between columns, the look that most lines have is said of the table; cells say what
/// differs. Where two cells disagree, a line beats no line.
/// </remarks>
sealed class TableBorders
{
    const string None = "none";

    readonly IReadOnlyDictionary<string, string> _table;
    readonly Dictionary<(int Row, int Column, bool IsTop), string> _lines = [];
    readonly IReadOnlyList<GridRow> _rows;
    readonly int _columns;
    readonly Dictionary<string, string> _usual;

    internal TableBorders(XElement table, IReadOnlyList<GridRow> rows, StyleSheet styles)
    {
        _rows = rows;
        _columns = rows.Count == 0 ? 0 : rows.Max(r => r.Cells.Count == 0 ? 0 : r.Cells[^1].Column + r.Cells[^1].Span);
        _table = OfTable(table, styles);
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var cell in rows[row].Cells)
                Draw(row, cell);
        }
        _usual = _lines.GroupBy(l => KindOf(l.Key)).ToDictionary(g => g.Key, g => Most(g.Select(l => l.Value)));
    }

    /// <summary>The lines that most cells have, in words; null for a table without lines.</summary>
    internal string? Words
    {
        get
        {
            var seen = _usual.Where(u => u.Value != None).GroupBy(u => u.Value).ToList();
            if (seen.Count == 0)
                return null;
            return seen.Count == 1 && seen[0].Count() == _usual.Count
                ? $"borders {seen[0].Key}"
                : "borders " + string.Join(", ", seen.Select(g => $"{string.Join(" + ", g.Select(u => u.Key).Order(StringComparer.Ordinal))} {g.Key}").Order(StringComparer.Ordinal));
        }
    }

    /// <summary>The lines of a cell that are other than usual; null where there are none.</summary>
    internal string? WordsOf(int row, GridCell cell)
    {
        var last = row + TableGrid.RowsOf(_rows, row, cell) - 1;
        var sides = new List<(string Side, string Look)>();
        Compare("top", Enumerable.Range(cell.Column, cell.Span).Select(c => (row, c, true)), sides);
        Compare("bottom", Enumerable.Range(cell.Column, cell.Span).Select(c => (last + 1, c, true)), sides);
        Compare("left", Enumerable.Range(row, last - row + 1).Select(r => (r, cell.Column, false)), sides);
        Compare("right", Enumerable.Range(row, last - row + 1).Select(r => (r, cell.Column + cell.Span, false)), sides);
        var looks = sides.GroupBy(s => s.Look).Select(g => $"{string.Join('+', g.Select(s => s.Side))} {g.Key}");
        return sides.Count == 0 ? null : "borders " + string.Join(", ", looks);
    }

    void Compare(string side, IEnumerable<(int, int, bool)> lines, List<(string Side, string Look)> sides)
    {
        foreach (var line in lines)
        {
            if (_lines.TryGetValue(line, out var look) && look != _usual[KindOf(line)])
            {
                sides.Add((side, look));
                return;
            }
        }
    }

    void Draw(int row, GridCell cell)
    {
        var own = cell.Element.Child("tcPr")?.Child("tcBorders");
        var isMergedBelow = row + 1 < _rows.Count && _rows[row + 1].Cells.Any(c => c.Column == cell.Column && c.Continues);
        for (var column = cell.Column; column < cell.Column + Math.Min(cell.Span, _columns); column++)
        {
            if (!cell.Continues)
                Lay((row, column, true), Said(own, "top", row == 0 ? "top" : "insideH"));
            if (!isMergedBelow)
                Lay((row + 1, column, true), Said(own, "bottom", row + 1 == _rows.Count ? "bottom" : "insideH"));
        }
        Lay((row, cell.Column, false), Said(own, "left", cell.Column == 0 ? "left" : "insideV"));
        Lay((row, cell.Column + cell.Span, false), Said(own, "right", cell.Column + cell.Span >= _columns ? "right" : "insideV"));
    }

    void Lay((int, int, bool) line, string look)
    {
        if (!_lines.TryGetValue(line, out var other) || other == None)
            _lines[line] = look;
    }

    string Said(XElement? own, string side, string ofTable)
    {
        var said = own?.Child(side) ?? side switch { "left" => own?.Child("start"), "right" => own?.Child("end"), _ => null };
        return said is null ? _table.GetValueOrDefault(ofTable) ?? None : BorderText.Of(said);
    }

    string KindOf((int Row, int Column, bool IsTop) line)
    {
        if (line.IsTop)
            return line.Row == 0 || line.Row == _rows.Count ? "outside" : "between rows";
        return line.Column == 0 || line.Column >= _columns ? "outside" : "between columns";
    }

    static Dictionary<string, string> OfTable(XElement table, StyleSheet styles)
    {
        var properties = table.Child("tblPr");
        var chain = properties?.Val("tblStyle") is { } id ? styles.TableChain(id).Select(s => s.Child("tblPr")) : [];
        var sides = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var border in chain.Append(properties).SelectMany(p => p?.Child("tblBorders")?.Elements() ?? []))
            sides[border.Name.LocalName switch { "start" => "left", "end" => "right", var side => side }] = BorderText.Of(border);
        return sides;
    }

    static string Most(IEnumerable<string> looks) =>
        looks.GroupBy(l => l).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;
}
