using Reports.Engine.Pictures;
using Reports.Engine.Rendering;
using Reports.Engine.RichText;
using Reports.Engine.Scripting;
using Reports.Engine.Tags;

namespace Reports.Engine.Contents;

/// <summary>Writes a table of rich text as wide as there is room; columns with longer texts are wider.</summary>
sealed class RichTableWriter(RenderContext context, BlockEncoder encoder, string? style)
{
    // The text of an A4 page with margins of an inch.
    const int UsualWidth = 9026;
    const int ShortestColumn = 4;
    const int LongestColumn = 40;

    const string Borders =
        "<w:tblBorders><w:top w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/><w:left w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"
        + "<w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/><w:right w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"
        + "<w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/><w:insideV w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/></w:tblBorders>";

    // What a paragraph of running text has and a cell's does not need.
    readonly PropertyList _paragraph = encoder.Paragraph.Without("ind", "tabs", "numPr", "pBdr", "keepNext", "pageBreakBefore");
    readonly RichRunWriter _body = new(context, encoder.Run, encoder.Run.Place.Format);
    readonly RichRunWriter _heading = new(context, encoder.Run, encoder.Run.Place.Format.With("b", "<w:b/>").With("bCs", "<w:bCs/>"));

    public void Write(RichTable table)
    {
        if (table.Columns.Count > TableCells.MostColumns)
            throw new DiagnosticException(TemplateProblems.TooManyColumns(context.Here));
        var total = (int)((encoder.Run.Place.Room ?? UsualWidth * Emu.PerTwip) / Emu.PerTwip);
        var widths = Widths(table, total);
        var look = style is null ? Borders : "";
        var name = style is null ? "" : $"<w:tblStyle w:val=\"{style}\"/>";
        context.Output.Write($"<w:tbl><w:tblPr>{name}<w:tblW w:w=\"{Text(total)}\" w:type=\"dxa\"/>{look}<w:tblLook w:val=\"04A0\"/></w:tblPr><w:tblGrid>");
        foreach (var width in widths)
            context.Output.Write($"<w:gridCol w:w=\"{Text(width)}\"/>");
        context.Output.Write("</w:tblGrid>"u8);
        foreach (var row in table.Rows)
            WriteRow(row, table.Columns, widths);
        context.Output.Write("</w:tbl>"u8);
    }

    void WriteRow(RichRow row, IReadOnlyList<RichAlignment> columns, List<int> widths)
    {
        context.Output.Write(row.IsHeading ? "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"u8 : "<w:tr><w:trPr><w:cantSplit/></w:trPr>"u8);
        for (var i = 0; i < columns.Count; i++)
        {
            context.Output.Write($"<w:tc><w:tcPr><w:tcW w:w=\"{Text(widths[i])}\" w:type=\"dxa\"/></w:tcPr><w:p>");
            context.Output.Write(_paragraph.With("jc", $"<w:jc w:val=\"{(row.IsHeading ? "center" : Alignment(columns[i]))}\"/>").Bytes.Span);
            (row.IsHeading ? _heading : _body).Write(row.Cells[i]);
            context.Output.Write("</w:p></w:tc>"u8);
        }

        context.Output.Write("</w:tr>"u8);
    }

    // Rounded so that the columns add up to the whole.
    static List<int> Widths(RichTable table, int total)
    {
        var lengths = table.Columns
            .Select((_, column) => table.Rows.Max(row => row.Cells[column].Sum(run => run.Text.Length)))
            .Select(length => Math.Clamp(length, ShortestColumn, LongestColumn))
            .ToList();
        var sum = lengths.Sum();
        var before = 0;
        return lengths.Select(length => total * (before += length) / sum - total * (before - length) / sum).ToList();
    }

    static string Alignment(RichAlignment alignment) => alignment switch
    {
        RichAlignment.Center => "center",
        RichAlignment.Right => "right",
        _ => "left",
    };

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
