using System.Collections;
using Reports.Engine.Data;
using Reports.Engine.Rendering;
using Reports.Engine.Rendering.Charts;
using Reports.Engine.Scripting.Library;

namespace Reports.Engine.Contents;

/// <summary>The rows of the data as the table of a chart: <c>{{ results | word.chart }}</c> in its title.</summary>
/// <remarks>
/// The first member of a row is its category and the others are the series, unless the call names them. Rows without names
/// are lists, and the first of them holds the heads.
/// </remarks>
static class ChartFunction
{
    // What Excel takes: series in a chart, points in a series, letters in the head of a table (255 with the number of one that occurs twice).
    const int MostSeries = 255;
    const int MostRows = 32_000;
    const int MostLetters = 250;
    const int MostPoints = 256_000;

    public static Value Of(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].AsArray() is not { } list)
            return default;
        call.Context.CountSteps(list.Count);
        if (list.Count > MostRows)
            throw ContentProblems.ChartTooLarge(call.ArgumentLocation(0), MostSeries, MostRows, MostPoints);
        var rows = RowsOf(list) ?? throw ContentProblems.NoChartRows(call.ArgumentLocation(0));
        var known = rows.SelectMany(row => row.Keys).Distinct().ToList();
        var category = arguments[1].AsString() ?? known.FirstOrDefault() ?? "";
        var series = SeriesOf(arguments[2].ToObject(), call) ?? [.. known.Where(name => name != category).Select(name => (name, name))];
        if (series.Count > MostSeries || (long)series.Count * rows.Count > MostPoints)
            throw ContentProblems.ChartTooLarge(call.ArgumentLocation(0), MostSeries, MostRows, MostPoints);
        if (known.Count > 0 && series.Select(column => column.Name).Prepend(category).FirstOrDefault(name => !known.Contains(name)) is { } unknown)
            throw ContentProblems.NoChartColumn(call.ArgumentLocation(unknown == category ? 1 : 2), unknown, known);
        call.Context.CountSteps((long)series.Count * rows.Count);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

        // A table of Excel has no head without words.
        var corner = Own(" ", names);
        var heads = series.Select(column => Own(Short(column.Title, call), names)).ToList();
        return Value.FromContent(new ChartTable(corner, heads, [.. rows.Select(row => new ChartRow(
            Short(call.Text(Value.Of(row.GetValueOrDefault(category))), call),
            [.. series.Select(column => NumberOf(Value.Of(row.GetValueOrDefault(column.Name)), call))]))]));
    }

    static List<Dictionary<string, object?>>? RowsOf(DataArray list)
    {
        var rows = list.Select(row => row.ToObject()).ToList();
        if (rows.TrueForAll(row => row is IDictionary<string, object?>))
            return [.. rows.Cast<IDictionary<string, object?>>().Select(row => new Dictionary<string, object?>(row, StringComparer.Ordinal))];
        if (!rows.TrueForAll(row => row is IList))
            return null;
        var heads = ((IList)rows[0]!).Cast<object?>().Select(head => Convert.ToString(head, CultureInfo.InvariantCulture) ?? "").ToList();
        return heads.Distinct().Count() < heads.Count ? null
            : [.. rows.Skip(1).Cast<IList>().Select(row => heads.Index().ToDictionary(head => head.Item, head => head.Index < row.Count ? row[head.Index] : null))];
    }

    // Names alone, or each with the words that the legend shows for it.
    static List<(string Name, string Title)>? SeriesOf(object? given, FunctionCall call) => given switch
    {
        null => null,
        IDictionary<string, object?> titles => [.. titles.Select(pair => (pair.Key, call.Text(Value.Of(pair.Value))))],
        IList names => [.. names.Cast<object?>().Select(name => call.Text(Value.Of(name))).Select(name => (name, name))],
        _ => [.. new[] { call.Text(Value.Of(given)) }.Select(name => (name, name))],
    };

    static string? NumberOf(Value value, FunctionCall call)
    {
        if (value.IsNull || (value.IsString && value.AsSpan().IsWhiteSpace()))
            return null;
        var text = value.IsNumber ? Convert.ToString(value.ToObject(), CultureInfo.InvariantCulture)! : value.ToString();
        return ChartNumberEncoder.Read(text, call.Context.Culture)
            ?? (value.IsNumber && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? text : null)
            ?? throw new DiagnosticException(PrintProblems.NotANumber(call.ArgumentLocation(0), text));
    }

    static string Short(string text, FunctionCall call) =>
        text.Length <= MostLetters ? text.ReplaceLineEndings(" ") : throw ContentProblems.LongChartName(call.ArgumentLocation(0), text);

    // The heads of a table differ, and not by case alone.
    static string Own(string wanted, HashSet<string> taken)
    {
        var name = string.IsNullOrWhiteSpace(wanted) ? " " : wanted;
        for (var number = 2; !taken.Add(name); number++)
            name = $"{wanted} {number.ToString(CultureInfo.InvariantCulture)}".TrimStart();
        return name;
    }
}
