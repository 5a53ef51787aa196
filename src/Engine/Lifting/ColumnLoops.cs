using System.Globalization;
using System.Xml.Linq;
using Reports.Engine.Diagnostics;
using Reports.Engine.Tags;
using Reports.Engine.Word;

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
            var loops = TableCells.RowsOf(table).Select(Loop).OfType<ColumnLoop>().ToList();
            if (loops.Count == 0 || table.Element(W.Main + "tblGrid") is not { } grid)
                continue;
            foreach (var row in TableCells.RowsOf(table).Where(row => Cuts(row, loops[0])))
                diagnostics.Add(TemplateProblems.CutsColumns(loops[0].Open, string.Join(" | ", TableCells.Of(row).Select(cell => cell.Value.Trim()))));
            foreach (var row in TableCells.RowsOf(table))
                FitRow(row, loops[0], marks);
            FitGrid(grid, loops[0], marks);
        }
    }

    // The first loop among a row's cells; loops inside it repeat what is repeated already.
    static ColumnLoop? Loop(XElement row)
    {
        var column = Before(row);
        Tag? open = null;
        var first = 0;
        foreach (var node in row.Nodes())
        {
            var tag = node.Annotation<Tag>();
            if (open is null && tag is { Kind: TagKind.Open, Word: "for" })
                (open, first) = (tag, column);
            else if (open is not null && tag?.Kind == TagKind.Close && column > first)
                return new ColumnLoop(open, tag, first, column);
            else if (node is XElement element)
                column += Columns(element);
        }

        return null;
    }

    // | a | b | below a loop over two columns: no cell of the row spans them, and nobody knows which should grow.
    static bool Cuts(XElement row, ColumnLoop loop)
    {
        if (Loop(row) is { } own)
            return (own.First, own.End) != (loop.First, loop.End) && own.First < loop.End && loop.First < own.End;
        var column = Before(row);
        foreach (var cell in TableCells.Of(row))
        {
            var (first, end) = (column, column += Span(cell));
            if (first < loop.End && loop.First < end && (first > loop.First || end < loop.End))
                return true;
        }

        return false;
    }

    static void FitRow(XElement row, ColumnLoop loop, TagMarks marks)
    {
        var column = Before(row);
        var isInside = false;
        foreach (var node in row.Nodes().ToList())
        {
            if (node.Annotation<Tag>() is { Word: "for" or "end" } tag)
                isInside = tag.Kind == TagKind.Open;
            if (node is not XElement cell || cell.Name != W.Cell)
            {
                column += node is XElement wrapper ? Columns(wrapper) : 0;
                continue;
            }

            var span = Span(cell);
            if (isInside)
                ShareWidth(cell.Element(W.CellProperties)?.Element(W.Main + "tcW"), loop, marks);
            else if (column <= loop.First && column + span >= loop.End)
                Widen(cell, span, loop, marks);
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

    static void Widen(XElement cell, int span, ColumnLoop loop, TagMarks marks)
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

        var fixedColumns = span - (loop.End - loop.First);
        gridSpan.SetAttributeValue(
            W.Value, marks.InAttribute(loop.Open, $"{fixedColumns} + {loop.End - loop.First} * array.size ({loop.List})"));
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
