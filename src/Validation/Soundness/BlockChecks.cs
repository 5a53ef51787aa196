namespace Reports.Engine.Validation.Soundness;

/// <summary>What holds of paragraphs, tables and sections.</summary>
static class BlockChecks
{
    public static IReadOnlyList<SoundnessCheck> All { get; } =
    [
        new EveryStoryHasAParagraph(),
        new EveryCellEndsWithAParagraph(),
        new TableIsFollowedByAParagraph(),
        new TablesHaveRowsAndCells(),
        new RowSpansMatchTheGrid(),
        new VerticalMergesBegin(),
        new SectionPropertiesComeLast(),
    ];
}

/// <summary>Headers, footers, notes, comments and text boxes have at least one paragraph.</summary>
sealed class EveryStoryHasAParagraph : SoundnessCheck
{
    internal override IEnumerable<Diagnostic> Find(ReadDocument package) =>
        from part in package.Stories
        from container in WordBlocks.Containers(part)
        where !container.Is("body") && !WordBlocks.Of(container).Any()
        select SoundnessProblems.NoParagraph(part.PlaceOf(container));
}

/// <summary>Every table cell ends with a paragraph.</summary>
/// <remarks>The SDK's validator does not look at it.</remarks>
sealed class EveryCellEndsWithAParagraph : SoundnessCheck
{
    internal override IEnumerable<Diagnostic> Find(ReadDocument package) =>
        from part in package.Stories
        from cell in part.Root!.Descendants(W.Main + "tc")
        where WordBlocks.Of(cell).LastOrDefault()?.Is("p") != true
        select SoundnessProblems.CellWithoutLastParagraph(part.PlaceOf(cell));
}

/// <summary>A paragraph follows every table that stands outside a cell, and parts it from the next.</summary>
/// <remarks>Cells are the matter of <see cref="EveryCellEndsWithAParagraph"/>.</remarks>
sealed class TableIsFollowedByAParagraph : SoundnessCheck
{
    internal override IEnumerable<Diagnostic> Find(ReadDocument package) =>
        package.Stories.SelectMany(part => Last(part).Concat(Touching(part)));

    static IEnumerable<Diagnostic> Last(ReadPart part) =>
        from container in WordBlocks.Containers(part)
        let last = WordBlocks.Of(container).LastOrDefault()
        where last?.Is("tbl") == true
        select SoundnessProblems.TableComesLast(part.PlaceOf(last));

    static IEnumerable<Diagnostic> Touching(ReadPart part)
    {
        foreach (var container in WordBlocks.Containers(part).Concat(part.Root!.Descendants(W.Main + "tc")))
        {
            var afterTable = false;
            foreach (var block in WordBlocks.Of(container))
            {
                if (afterTable && block.Is("tbl"))
                    yield return SoundnessProblems.TablesTouch(part.PlaceOf(block));
                afterTable = block.Is("tbl");
            }
        }
    }
}

/// <summary>Every table has a row and every row has a cell.</summary>
sealed class TablesHaveRowsAndCells : SoundnessCheck
{
    internal override IEnumerable<Diagnostic> Find(ReadDocument package)
    {
        foreach (var part in package.Stories)
        {
            foreach (var table in WordBlocks.Tables(part).Where(t => !WordBlocks.Rows(t).Any()))
                yield return SoundnessProblems.TableWithoutRows(part.PlaceOf(table));
            foreach (var row in part.Root!.Descendants(W.Main + "tr").Where(r => !WordBlocks.Cells(r).Any()))
                yield return SoundnessProblems.RowWithoutCells(part.PlaceOf(row));
        }
    }
}

/// <summary>The columns that a row takes are as many as the table's grid has.</summary>
sealed class RowSpansMatchTheGrid : SoundnessCheck
{
    internal override IEnumerable<Diagnostic> Find(ReadDocument package)
    {
        foreach (var part in package.Stories)
        {
            foreach (var table in WordBlocks.Tables(part))
            {
                var grid = table.Child("tblGrid")?.Elements(W.Main + "gridCol").Count() ?? 0;
                foreach (var row in WordBlocks.Rows(table).Where(r => Columns(r) != grid && WordBlocks.Cells(r).Any()))
                    yield return SoundnessProblems.SpansOffTheGrid(part.PlaceOf(row), Columns(row), grid);
            }
        }
    }

    // A damaged file may state any number, of any number of cells.
    static long Columns(XElement row) =>
        (long)WordBlocks.Free(row, "gridBefore") + WordBlocks.Cells(row).Sum(cell => (long)WordBlocks.Span(cell)) + WordBlocks.Free(row, "gridAfter");
}

/// <summary>Every cell that continues a vertical merge stands below the cell that begins it, in the same column and of the same width.</summary>
sealed class VerticalMergesBegin : SoundnessCheck
{
    internal override IEnumerable<Diagnostic> Find(ReadDocument package) =>
        from part in package.Stories
        from table in WordBlocks.Tables(part)
        from cell in Dangling(table)
        select SoundnessProblems.MergeWithoutStart(part.PlaceOf(cell));

    static IEnumerable<XElement> Dangling(XElement table)
    {
        var merging = new HashSet<int>();
        foreach (var row in WordBlocks.Rows(table))
        {
            var column = WordBlocks.Free(row, "gridBefore");
            var now = new HashSet<int>();
            foreach (var cell in WordBlocks.Cells(row))
            {
                var merge = cell.Child("tcPr")?.Child("vMerge");
                var continues = merge is not null && merge.Attr("val") != "restart";
                if (continues && !merging.Contains(column))
                    yield return cell;
                if (merge is not null)
                    now.Add(column);
                column += WordBlocks.Span(cell);
            }
            merging = now;
        }
    }
}

/// <summary>The body has one <c>w:sectPr</c> of its own at most, and it comes last.</summary>
sealed class SectionPropertiesComeLast : SoundnessCheck
{
    internal override IEnumerable<Diagnostic> Find(ReadDocument package)
    {
        var body = package.Main.Root!.Child("body")!;
        var sections = body.Elements(W.Main + "sectPr").ToList();
        return sections.Count > 1 || (sections.Count == 1 && body.Elements().Last() != sections[0])
            ? [SoundnessProblems.SectionNotLast(package.Main.PlaceOf(sections[0]))]
            : [];
    }
}
