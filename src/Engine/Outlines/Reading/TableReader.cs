using Reports.Engine.Outlines.Formats;

namespace Reports.Engine.Outlines.Reading;

/// <summary>Reads a table: what it looks like, and a block for each row.</summary>
static class TableReader
{
    internal static OutlineBlock Read(XElement table, BlockReader blocks)
    {
        var story = blocks.Story;
        var outside = story.Place;
        var place = story.Place = story.NextTable();
        var rows = TableGrid.Read(table);
        var look = TableLook.Of(new TableBorders(table, rows, story.Document.Styles), rows);
        var styleOutside = story.TableStyle;
        story.TableStyle = table.Child("tblPr")?.Val("tblStyle");
        var read = new List<OutlineBlock>();
        for (var i = 0; i < rows.Count; i++)
        {
            story.Place = place with { Row = i + 1 };
            read.Add(RowReader.Read(rows, i, look, blocks));
        }
        story.Place = outside;
        story.TableStyle = styleOutside;
        return new OutlineBlock("table", TableFacts.Of(table, story.Document.Styles, look), "", place, read);
    }
}

/// <summary>Reads a row: its cells between bars, paragraphs of a cell parted by ⏎, tables inside it below.</summary>
static class RowReader
{
    internal static OutlineBlock Read(IReadOnlyList<GridRow> rows, int index, TableLook look, BlockReader blocks)
    {
        var row = rows[index];
        var place = blocks.Story.Place;
        var below = new List<OutlineBlock>();
        var cells = row.Cells.Select(c => Cell(rows, index, c, look, blocks, below)).ToList();
        var text = cells.Count == 0 ? "" : $"| {string.Join(" | ", cells)} |";
        return new OutlineBlock("row", Facts(row.Element), text, place, below);
    }

    static List<string> Facts(XElement row)
    {
        var properties = row.Child("trPr");
        var height = properties?.Child("trHeight");
        string?[] facts =
        [
            properties?.Switch("tblHeader") == true ? "header" : null,
            height is null ? null : $"height {(height.Attr("hRule") == "exact" ? "exactly" : "at least")} {Measure.Millimetres(height.Attr("val"))}",
            properties?.Switch("cantSplit") == true ? "kept together" : null,
            properties?.Number("gridBefore") is > 0 and var before ? $"{before} columns free before" : null,
            properties?.Number("gridAfter") is > 0 and var after ? $"{after} columns free after" : null,
            .. Changes.OfRow(properties),
        ];
        return [.. facts.OfType<string>()];
    }

    static string Cell(IReadOnlyList<GridRow> rows, int index, GridCell cell, TableLook look, BlockReader blocks, List<OutlineBlock> below)
    {
        // Word shows nothing of a cell that goes on with the one above.
        if (cell.Continues)
            return cell.Span > 1 ? $"^ [cell: across {cell.Span}]" : "^";
        var place = blocks.Story.Place;
        var pieces = new List<string>();
        foreach (var block in blocks.ReadCell(cell.Element))
        {
            if (block.Kind == "paragraph")
            {
                pieces.Add(block.Facts.Count == 0 ? block.Text : block.Line[2..]);
                below.AddRange(block.Blocks);
            }
            else if (block.Kind.StartsWith("control", StringComparison.Ordinal))
                pieces.Add($"<{block.Line}>");
            else
            {
                pieces.Add($"<{block.Kind}>");
                below.Add(block);
            }
            blocks.Story.Place = place;
        }
        var facts = CellFacts.Of(cell, TableGrid.RowsOf(rows, index, cell), look.Borders.WordsOf(index, cell), look.Alignment);
        var text = string.Join(" ⏎ ", pieces);
        return facts.Count == 0 ? text : $"[cell: {string.Join("; ", facts)}] {text}".TrimEnd();
    }
}
