using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Segments;

namespace Reports.Engine.Rendering.Charts;

/// <summary>The chart being written from data: its table, and how far it has come.</summary>
sealed class ChartInProgress
{
    /// <summary>A chart begins: what the one before it showed is not for this one.</summary>
    public static readonly Written Begin = new((_, state) => state.Chart.Table = ChartTable.Empty);

    public ChartTable Table { get; set; } = ChartTable.Empty;

    /// <summary>The series being written, counted from 0.</summary>
    public int Series { get; set; }

    /// <summary>The point being written.</summary>
    public int Point { get; set; }

    /// <summary>How many colours of the theme further than in the template.</summary>
    public int Shift { get; set; }

    /// <summary>Writes pieces that hold no code.</summary>
    public static void Write(IReadOnlyList<Segment> pieces, RenderContext context)
    {
        foreach (var piece in pieces)
            if (piece is StaticSegment { Utf8: var bytes })
                context.Output.Write(bytes.Span);
            else if (piece is IntrinsicSegment { Intrinsic: var intrinsic })
                intrinsic.Write(context);
    }

    /// <summary>Writes a text of the data.</summary>
    public static void WriteText(string text, RenderContext context)
    {
        if (XmlText.Write(context.Output, text))
            RenderState.Of(context).NoteForbidden(context);
    }
}

/// <summary>Takes the table of a chart; writes everything else as the text that it is.</summary>
/// <param name="text">Writes texts at this place.</param>
sealed class ChartTableEncoder(TextEncoder text) : TextOnlyEncoder
{
    public override void Write(Output.Utf8Output output, ReadOnlySpan<char> characters) => text.Write(output, characters);

    public override void WriteContent(RenderContext context, object content)
    {
        if (content is ChartTable table)
            RenderState.Of(context).Chart.Table = table;
        else
            base.WriteContent(context, content);
    }
}
