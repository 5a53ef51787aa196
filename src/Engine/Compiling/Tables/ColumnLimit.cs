using Reports.Engine.Rendering;
using Reports.Engine.Tags;

namespace Reports.Engine.Compiling.Tables;

/// <summary>Rows whose cells a loop repeats are counted while they are written: Word opens no table with more than 63 columns.</summary>
static class ColumnLimit
{
    public static void Apply(Story story)
    {
        foreach (var row in story.Root.Descendants(W.Row).ToList())
            if (Loop(row) is { } loop)
                Count(row, loop, story.Marks);
    }

    // Cells may stand in content controls, and so may the loop.
    static Tag? Loop(XElement row) => row.Nodes().Concat(row.Descendants().Where(e => e.Name == W.ContentControlContent && e.Ancestors(W.Row).First() == row && !e.Ancestors(W.Cell).Any(cell => cell.Ancestors().Contains(row))).SelectMany(content => content.Nodes()))
        .OfType<XText>().Select(mark => mark.Annotation<Tag>()).FirstOrDefault(tag => tag is { Kind: TagKind.Open, Word: "for" or "while" });

    static void Count(XElement row, Tag loop, Marks marks)
    {
        row.AddBeforeSelf(marks.Node(new Written((context, state) => state.Columns.Push(0))));
        foreach (var cell in TableCells.Of(row))
        {
            var span = int.TryParse((string?)cell.Element(W.CellProperties)?.Element(W.GridSpan)?.Attribute(W.Value), CultureInfo.InvariantCulture, out var columns) ? columns : 1;
            cell.AddBeforeSelf(marks.Node(new Written((context, state) => Add(state, span, loop))));
        }

        row.AddAfterSelf(marks.Node(new Written((context, state) => state.Columns.Pop())));
    }

    static void Add(RenderState state, int span, Tag loop)
    {
        var columns = state.Columns.Pop() + span;
        state.Columns.Push(columns);
        if (columns > TableCells.MostColumns)
            throw new DiagnosticException(TemplateProblems.TooManyColumns(loop.Location));
    }
}
