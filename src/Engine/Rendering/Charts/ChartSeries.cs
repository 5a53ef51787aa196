using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Segments;

namespace Reports.Engine.Rendering.Charts;

/// <summary>The series of one group of a chart: its bars, its lines.</summary>
/// <remarks>Each series of the data looks like the template's of the same number, those beyond like the last, in the next colours of the theme.</remarks>
/// <param name="Before">How many series the template has in the groups before.</param>
/// <param name="Known">The series of the template in this group.</param>
/// <param name="Further">A series beyond those of the template; null when another group has it.</param>
sealed record ChartSeries(int Before, IReadOnlyList<IReadOnlyList<Segment>> Known, IReadOnlyList<Segment>? Further)
{
    /// <summary>The number of colours of a theme that charts take in turn.</summary>
    const int Accents = 6;

    public void Write(RenderContext context, RenderState state)
    {
        var chart = state.Chart;

        // Readers take a series without points for one with a point of its own.
        if (chart.Table.Rows.Count == 0)
            return;
        for (var number = Before; number < chart.Table.Series.Count; number++)
        {
            var own = number - Before;
            if ((own < Known.Count ? Known[own] : Further) is not { } pieces)
                break;
            (chart.Series, chart.Shift) = (number, Math.Max(0, own - Known.Count + 1));
            ChartInProgress.Write(pieces, context);
        }
    }

    public static readonly Written Number = new((context, state) => Put(context, state.Chart.Series));

    public static readonly Written Name = new((context, state) => ChartInProgress.WriteText(state.Chart.Table.Series[state.Chart.Series], context));

    /// <summary>The number of categories.</summary>
    public static readonly Written Count = new((context, state) => Put(context, state.Chart.Table.Rows.Count));

    /// <summary>Writes a reference to cells of the workbook.</summary>
    public static Written Range(string sheet, Func<int, int, string> cells) => new((context, state) =>
        XmlText.Write(context.Output, $"{sheet}!{cells(state.Chart.Series, state.Chart.Table.Rows.Count)}"));

    /// <summary>Writes the names of the categories.</summary>
    /// <param name="prefix">The prefix of the chart's elements with its colon; empty for none.</param>
    public static Written Categories(string prefix) => new((context, state) =>
    {
        foreach (var (index, row) in state.Chart.Table.Rows.Index())
            Point(context, prefix, index, () => ChartInProgress.WriteText(row.Category, context));
    });

    /// <summary>Writes the values of the series; a point without one is left out.</summary>
    public static Written Values(string prefix) => new((context, state) =>
    {
        foreach (var (index, row) in state.Chart.Table.Rows.Index())
            if (row.Values[state.Chart.Series] is { } value)
                Point(context, prefix, index, () => context.Output.Write(value));
    });

    /// <summary>Writes the formats of single points.</summary>
    /// <param name="known">Those of the template, each for the point of its number.</param>
    /// <param name="further">A point beyond the last of them; null where it looks as its series does.</param>
    public static Written Formats(IReadOnlyList<(int Point, IReadOnlyList<Segment> Pieces)> known, IReadOnlyList<Segment>? further) => new((context, state) =>
    {
        var (chart, count, shift) = (state.Chart, state.Chart.Table.Rows.Count, state.Chart.Shift);
        foreach (var (point, pieces) in known.TakeWhile(format => format.Point < count))
        {
            chart.Point = point;
            ChartInProgress.Write(pieces, context);
        }

        var last = known[^1].Point;
        for (var point = last + 1; further is not null && point < count; point++)
        {
            (chart.Point, chart.Shift) = (point, shift + point - last);
            ChartInProgress.Write(further, context);
        }

        chart.Shift = shift;
    });

    public static readonly Written PointNumber = new((context, state) => Put(context, state.Chart.Point));

    /// <summary>Writes a colour of the theme: that of the template, or one of the next for what the template does not have.</summary>
    /// <param name="accent">The number that the template gives it.</param>
    public static Written Accent(int accent) => new((context, state) => Put(context, ((accent - 1 + state.Chart.Shift) % Accents) + 1));

    static void Point(RenderContext context, string prefix, int index, Action value)
    {
        context.Output.Write($"<{prefix}pt idx=\"{index.ToString(CultureInfo.InvariantCulture)}\"><{prefix}v>");
        value();
        context.Output.Write($"</{prefix}v></{prefix}pt>");
    }

    static void Put(RenderContext context, int number) => context.Output.Write(number.ToString(CultureInfo.InvariantCulture));
}
