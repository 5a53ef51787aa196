using Reports.Templates.Reading;

namespace Reports.Templates.Carrying;

/// <summary>Why no year can begin from a file.</summary>
static class CarryProblems
{
    const int LastPossible = 2100;

    // Without them nobody knows which year to begin, and with which tables.
    static readonly string[] Needed = ["$.year", "$.school", "$.school.level"];

    public static IReadOnlyList<Diagnostic> Of(YearFile last, int year)
    {
        if (!last.IsReadable)
            return last.Diagnostics;
        if (Needed.Any(last.Unreadable.Contains))
            return [.. last.Diagnostics.Where(problem => problem.Location is FactLocation place && Needed.Contains(place.Path))];

        return year > last.Facts!.Year && year <= LastPossible ? [] : [NotLater(last.Places!.At("$.year"), last.Facts.Year, year)];
    }

    static Diagnostic NotLater(FactLocation place, int last, int year) => new("YEAR032", Severity.Error, place,
        new(Text($"Không bắt đầu được năm {year} từ tệp của năm {last}."), Text($"The year {year} cannot begin from the file of {last}.")),
        new(Text($"Chọn năm sau {last}, không quá {LastPossible}."), Text($"Choose a year after {last}, {LastPossible} at the latest.")));

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
