using System.IO.Compression;
using Reports.Engine.Output;
using Reports.Engine.Packaging;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Segments;

namespace Reports.Engine.Rendering.Charts;

/// <summary>The workbook behind a chart, with the table that the chart draws: what Word shows for "Edit data".</summary>
/// <param name="Part">The part as it stands in the template.</param>
/// <param name="Entries">Its entries in order: packed already, or in pieces.</param>
sealed record ChartWorkbook(PackagePart Part, IReadOnlyList<(string Name, PackedEntry? Packed, IReadOnlyList<Segment>? Pieces)> Entries)
{
    public byte[] Bytes(RenderContext context)
    {
        var target = new MemoryStream();
        var zip = new ZipWriter(target);
        var outside = context.Output;
        foreach (var (name, packed, pieces) in Entries)
        {
            if (packed is not null)
            {
                zip.Write(packed);
                continue;
            }

            using var output = new Utf8Output();
            context.Output = output;
            ChartInProgress.Write(pieces!, context);
            context.Output = outside;

            // However hard the document around it is compressed, the workbook is the same file.
            zip.Write(name, output.WrittenSpan, CompressionLevel.Optimal);
        }

        zip.Finish();
        return target.ToArray();
    }

    /// <summary>Writes the rows of the sheet: texts stand in their cells, so the list of shared texts is not asked.</summary>
    /// <param name="prefix">The prefix of the sheet's elements with its colon; empty for none.</param>
    /// <param name="styles">The formats of the four cells in the corner: above the categories, above the values, a category, a value.</param>
    public static Written Rows(string prefix, IReadOnlyList<string?> styles) => new((context, state) =>
    {
        var table = state.Chart.Table;
        Open(context, prefix, 0);
        Text(context, prefix, 0, 0, styles[0], table.Corner);
        for (var series = 0; series < table.Series.Count; series++)
            Text(context, prefix, series + 1, 0, styles[1], table.Series[series]);
        Close(context, prefix);
        foreach (var (index, row) in table.Rows.Index())
        {
            Open(context, prefix, index + 1);
            Text(context, prefix, 0, index + 1, styles[2], row.Category);
            for (var series = 0; series < table.Series.Count; series++)
                if (row.Values[series] is { } value)
                    context.Output.Write($"<{prefix}c r=\"{CellNames.Of(series + 1, index + 1)}\"{StyleOf(styles[3])}><{prefix}v>{value}</{prefix}v></{prefix}c>");
            Close(context, prefix);
        }
    });

    /// <summary>Writes the range of the table; Excel knows none without a row below its heads.</summary>
    public static readonly Written TableRange = new((context, state) =>
        context.Output.Write($"A1:{CellNames.Of(state.Chart.Table.Series.Count, Math.Max(1, state.Chart.Table.Rows.Count))}"));

    public static readonly Written ColumnCount = new((context, state) => context.Output.Write((state.Chart.Table.Series.Count + 1).ToString(CultureInfo.InvariantCulture)));

    /// <summary>Writes the columns of the table, each with the name that its first cell has.</summary>
    public static Written Columns(string prefix) => new((context, state) =>
    {
        foreach (var (index, name) in state.Chart.Table.Series.Prepend(state.Chart.Table.Corner).Index())
        {
            context.Output.Write($"<{prefix}tableColumn id=\"{(index + 1).ToString(CultureInfo.InvariantCulture)}\" name=\"");
            ChartInProgress.WriteText(name, context);
            context.Output.Write("\"/>");
        }
    });

    static void Open(RenderContext context, string prefix, int row) => context.Output.Write($"<{prefix}row r=\"{(row + 1).ToString(CultureInfo.InvariantCulture)}\">");

    static void Close(RenderContext context, string prefix) => context.Output.Write($"</{prefix}row>");

    static void Text(RenderContext context, string prefix, int column, int row, string? style, string text)
    {
        context.Output.Write($"<{prefix}c r=\"{CellNames.Of(column, row)}\"{StyleOf(style)} t=\"inlineStr\"><{prefix}is><{prefix}t xml:space=\"preserve\">");
        ChartInProgress.WriteText(text, context);
        context.Output.Write($"</{prefix}t></{prefix}is></{prefix}c>");
    }

    static string StyleOf(string? style) => style is null ? "" : $" s=\"{style}\"";
}
