using System.Globalization;
using Reports.Templates.Json;

namespace Reports.Templates.Reading;

/// <summary>Reads dates, written as ISO or as the office writes them.</summary>
static class DateReader
{
    static readonly string[] Forms = ["yyyy-MM-dd", "d/M/yyyy", "dd/MM/yyyy"];

    public static object? Read(Leaf leaf)
    {
        if (leaf.Node.Kind != NodeKind.Text)
            return leaf.Wrong(Expectations.Date);
        if (DateOnly.TryParseExact(leaf.Node.Text.Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;

        leaf.Problems.Add(ReadingProblems.NotADay(leaf.Node, leaf.Name));
        return null;
    }
}
