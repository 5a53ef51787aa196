using Reports.Engine.Tags;

namespace Reports.Engine.Lifting;

/// <summary>
/// A loop over cells makes columns: the grid of the table gets as many, the widths share what the template gave them,
/// and cells above or below that span the loop's columns span all of the new ones.
/// </summary>
/// <remarks>Word draws a table wrong, or not at all, whose rows do not add up to its grid (ECMA-376 part 1, 17.4.48).</remarks>
static class ColumnLoops
{
    public static void Fit(XElement root, TagMarks marks, DiagnosticBag diagnostics)
    {
        foreach (var table in root.Descendants(W.Table).ToList())
        {
            var rows = TableCells.RowsOf(table);
            var loops = rows.Select(Loops).FirstOrDefault(found => found.Count > 0) ?? [];
            if (loops.Count == 0 || table.Element(W.Main + "tblGrid") is not { } grid)
                continue;
            foreach (var loop in loops)
                foreach (var row in rows.Where(row => Cuts(row, loop)))
                    diagnostics.Add(TemplateProblems.CutsColumns(loop.Open, string.Join(" | ", TableCells.Of(row).Select(cell => cell.Value.Trim()))));
            foreach (var row in rows)
                FitRow(row, loops, marks);
            foreach (var loop in loops)
                FitGrid(grid, loop, marks);
        }
    }

    // The loops among a row's cells, side by side; loops inside of one repeat what is repeated already.
    static List<ColumnLoop> Loops(XElement row)
    {
        var loops = new List<ColumnLoop>();
        var column = Before(row);
        Tag? open = null;
        var (first, depth) = (0, 0);
        foreach (var node in row.Nodes())
        {
            var tag = node.Annotation<Tag>();
            if (open is null && tag is { Kind: TagKind.Open, Word: "for" })
                (open, first, depth) = (tag, column, 0);
            else if (open is not null && tag?.Kind == TagKind.Open)
                depth++;
            else if (open is not null && tag?.Kind == TagKind.Close && depth-- == 0)
            {
                if (column > first)
                    loops.Add(new ColumnLoop(open, tag, first, column));
                open = null;
            }
            else if (node is XElement element)
                column += Columns(element);
        }

        return loops;
    }

    // | a | b | below a loop over two columns: no cell of the row spans them, and nobody knows which should grow.
    static bool Cuts(XElement row, ColumnLoop loop)
    {
        var own = Loops(row).Where(own => own.First < loop.End && loop.First < own.End).ToList();
        if (own.Count > 0)
            return own.Any(other => (other.First, other.End) != (loop.First, loop.End));
        var column = Before(row);
        foreach (var cell in TableCells.Of(row))
        {
            var (first, end) = (column, column += Span(cell));
            if (first < loop.End && loop.First < end && (first > loop.First || end < loop.End))
                return true;
        }

        return false;
    }

    static void FitRow(XElement row, IReadOnlyList<ColumnLoop> loops, TagMarks marks)
    {
        var column = Before(row);
        var own = Loops(row);
        foreach (var node in row.Nodes().ToList())
        {
            if (node is not XElement cell || cell.Name != W.Cell)
            {
                column += node is XElement wrapper ? Columns(wrapper) : 0;
                continue;
            }

            var span = Span(cell);
            var covered = loops.Where(loop => column <= loop.First && column + span >= loop.End).ToList();
            if (own.Find(loop => loop.First <= column && column < loop.End) is { } around)
                ShareWidth(cell.Element(W.CellProperties)?.Element(W.Main + "tcW"), loops.FirstOrDefault(loop => loop.First == around.First) ?? around, marks);
            else if (covered.Count > 0)
                Widen(cell, span, covered, marks);
            column += span;
        }
    }

    static void FitGrid(XElement grid, ColumnLoop loop, TagMarks marks)
    {
        var columns = grid.Elements().Skip(loop.First).Take(loop.End - loop.First).ToList();
        if (columns.Count == 0)
            return;
        foreach (var column in columns)
            ShareWidth(column, loop, marks);
        columns[0].AddBeforeSelf(marks.Between(loop.Open, loop.Open.Code));
        columns[^1].AddAfterSelf(marks.Between(loop.Close, loop.Close.Code));
    }

    // Rounded so that the parts add up to the whole: the k-th ends where k of n parts end.
    static void ShareWidth(XElement? element, ColumnLoop loop, TagMarks marks)
    {
        if (element?.Attribute(W.Main + "w") is { } width && int.TryParse(width.Value, CultureInfo.InvariantCulture, out var twips))
            width.Value = marks.InAttribute(
                loop.Open, $"(for.index + 1) * {twips} // for.length - for.index * {twips} // for.length");
    }

    static void Widen(XElement cell, int span, List<ColumnLoop> loops, TagMarks marks)
    {
        if (cell.Element(W.CellProperties) is not { } properties)
            cell.AddFirst(properties = new XElement(W.CellProperties));
        if (properties.Element(W.GridSpan) is not { } gridSpan)
        {
            gridSpan = new XElement(W.GridSpan);
            if (properties.Element(W.Main + "tcW") is { } width)
                width.AddAfterSelf(gridSpan);
            else
                properties.AddFirst(gridSpan);
        }

        var fixedColumns = span - loops.Sum(loop => loop.End - loop.First);
        var repeated = loops.Select(loop => $"{loop.End - loop.First} * array.size ({loop.List})");
        gridSpan.SetAttributeValue(W.Value, marks.InAttribute(loops[0].Open, $"{fixedColumns} + {string.Join(" + ", repeated)}"));
    }

    // Cells may stand in content controls.
    static int Columns(XElement element) => element.Name == W.Cell ? Span(element) : TableCells.Of(element).Sum(Span);

    // The row's cells begin after the grid columns that it leaves out.
    static int Before(XElement row) => int.TryParse(
        (string?)row.Element(W.Main + "trPr")?.Element(W.Main + "gridBefore")?.Attribute(W.Value), CultureInfo.InvariantCulture, out var before)
            ? Math.Clamp(before, 0, TableCells.MostColumns)
            : 0;

    static int Span(XElement cell) => int.TryParse(
        (string?)cell.Element(W.CellProperties)?.Element(W.GridSpan)?.Attribute(W.Value), CultureInfo.InvariantCulture, out var span)
            ? Math.Max(1, span)
            : 1;
}

/// <summary>A loop over the cells of a row.</summary>
/// <param name="First">The first grid column it repeats.</param>
/// <param name="End">The first grid column after it.</param>
sealed record ColumnLoop(Tag Open, Tag Close, int First, int End)
{
    static readonly string[] Options = [" limit:", " offset:", " reversed"];

    /// <summary>The list it runs over: what stands after <c>in</c>, without <c>limit:</c> and the like.</summary>
    public string List
    {
        get
        {
            var code = Open.Code;
            var start = code.IndexOf(" in ", StringComparison.Ordinal) + 4;
            var end = Options
                .Select(word => code.IndexOf(word, start, StringComparison.Ordinal))
                .Where(at => at >= 0)
                .Append(code.Length)
                .Min();
            return code[start..end].Trim();
        }
    }
}
