namespace Reports.Engine.Rendering.Charts;

/// <summary>What a chart draws, as it stands in its workbook: a row for each category, a column for each series.</summary>
/// <param name="corner">What stands above the categories.</param>
/// <param name="series">The names of the series, each its own.</param>
sealed class ChartTable(string corner, IReadOnlyList<string> series, IReadOnlyList<ChartRow> rows) : IRunContent
{
    public static readonly ChartTable Empty = new("", [], []);

    public string Corner { get; } = corner;

    public IReadOnlyList<string> Series { get; } = series;

    public IReadOnlyList<ChartRow> Rows { get; } = rows;

    /// <summary>Nothing: a chart shows it, and no text does.</summary>
    public void Write(Scripting.RenderContext context, RunEncoder encoder)
    {
    }

    public override string ToString() => "";
}

/// <summary>One category.</summary>
/// <param name="Values">A number for each series as machines write it; null where there is none.</param>
sealed record ChartRow(string Category, IReadOnlyList<string?> Values);
