namespace Reports.Engine.RichText;

/// <summary>Rich text as lines, for places where no paragraph can stand: inside a sentence, in a function, in an attribute.</summary>
static class RichLines
{
    public static IReadOnlyList<IReadOnlyList<RichRun>> Of(IReadOnlyList<RichBlock> blocks)
    {
        var lines = new List<IReadOnlyList<RichRun>>();
        var numbers = new Dictionary<RichList, int>();
        foreach (var block in blocks)
        {
            if (block is RichTable table)
                lines.AddRange(table.Rows.Select(RowOf));
            else if (block is RichParagraph { Role: not RichRole.Rule } paragraph)
                lines.Add(LineOf(paragraph, numbers));
        }

        return lines;
    }

    public static string Text(IReadOnlyList<RichBlock> blocks) =>
        string.Join('\n', Of(blocks).Select(line => string.Concat(line.Select(run => run.Text))));

    static IReadOnlyList<RichRun> LineOf(RichParagraph paragraph, Dictionary<RichList, int> numbers)
    {
        var runs = paragraph.Role == RichRole.Heading
            ? paragraph.Runs.Select(run => run with { Format = run.Format | RichFormat.Bold }).ToList()
            : paragraph.Runs;
        return paragraph is { IsItem: true, List: { } list } ? [new RichRun(Mark(list, numbers), RichFormat.None, null), .. runs] : runs;
    }

    static string Mark(RichList list, Dictionary<RichList, int> numbers)
    {
        if (list.Sign is { } sign)
            return sign + " ";
        numbers[list] = numbers.TryGetValue(list, out var last) ? last + 1 : list.Start;
        return numbers[list].ToString(CultureInfo.InvariantCulture) + ". ";
    }

    static List<RichRun> RowOf(RichRow row)
    {
        var runs = new List<RichRun>();
        foreach (var cell in row.Cells)
        {
            if (runs.Count > 0)
                runs.Add(new RichRun("\t", RichFormat.None, null));
            runs.AddRange(cell);
        }

        return runs;
    }
}
