using Reports.Engine.Tags;

namespace Reports.Engine.Lifting;

/// <summary>Finds at which level a group acts, from the smallest element that holds all its tags.</summary>
static class Levels
{
    /// <param name="paragraphs">The paragraphs that hold nothing but tags, rich text among them: a group in one acts on paragraphs.</param>
    /// <param name="diagnostics">Takes groups that cross a border.</param>
    public static LiftedGroup? Of(TagGroup group, IReadOnlySet<XElement> paragraphs, DiagnosticBag diagnostics)
    {
        var container = Common(group);
        var holder = container.AncestorsAndSelf().First(e => !IsWrapper(e));
        if (group.Members.FirstOrDefault(tag => Leaves(tag, holder)) is { } crossing)
        {
            diagnostics.Add(TemplateProblems.Crosses(group.Open, crossing == group.Open ? group.Close : crossing));
            return null;
        }

        if (Nearest(holder) is { Name: var name } paragraph && name == W.Paragraph)
            return new LiftedGroup(group, paragraphs.Contains(paragraph) ? Level.Block : Level.Run, container);

        if (holder.Name == W.Table)
            return new LiftedGroup(group, Level.Row, container);
        if (holder.Name != W.Row)
            return new LiftedGroup(group, Level.Block, container);
        return SpansRow(group, holder)
            ? new LiftedGroup(group, Level.Row, holder.Parent!)
            : new LiftedGroup(group, Level.Cell, container);
    }

    static XElement Common(TagGroup group)
    {
        var common = group.Open.Run.Parent!;
        foreach (var member in group.Members)
            while (!member.Run.Ancestors().Contains(common))
                common = common.Parent!;
        return common;
    }

    // Content controls and custom XML wrap runs, paragraphs, rows and cells alike and change nothing about what they wrap.
    static bool IsWrapper(XElement element) =>
        element.Name == W.ContentControl || element.Name == W.ContentControlContent || element.Name == W.CustomXml;

    // The structure an element stands in: a paragraph, or one of the things that hold paragraphs.
    static XElement Nearest(XElement element) => element.AncestorsAndSelf().First(e =>
        e.Name == W.Paragraph || e.Name == W.TextBoxContent || e.Name == W.Cell || e.Name == W.Row
        || e.Name == W.Table || W.IsNote(e) || e.Parent is null);

    // A row group opens in the row's first cell and closes in its last one; standing at their inner edges,
    // after what the first says and before what the last says, the tags govern only the cells between.
    static bool SpansRow(TagGroup group, XElement row)
    {
        var cells = TableCells.Of(row);
        return CellOf(group.Open) == cells[0] && CellOf(group.Close) == cells[^1]
            && !CellEdges.IsBehind(group.Open, cells[0]) && !CellEdges.IsBefore(group.Close, cells[^1]);
    }

    static XElement CellOf(Tag tag) => tag.Run.Ancestors(W.Cell).First();

    static bool Leaves(Tag tag, XElement holder) => tag.Run.Ancestors().TakeWhile(e => e != holder)
        .Any(e => e.Name == W.Table || e.Name == W.TextBoxContent || W.IsNote(e));
}

/// <summary>Where a group acts.</summary>
enum Level
{
    /// <summary>On runs of one paragraph.</summary>
    Run,

    /// <summary>On whole paragraphs and tables.</summary>
    Block,

    /// <summary>On whole cells of one row.</summary>
    Cell,

    /// <summary>On whole rows of one table.</summary>
    Row,
}

/// <summary>A group with the level it acts on.</summary>
/// <param name="Container">The element whose children it governs: a paragraph, a body or cell, a row, a table.</param>
sealed record LiftedGroup(TagGroup Group, Level Level, XElement Container);
