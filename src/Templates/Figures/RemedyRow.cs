using System.Globalization;
using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>One row of the plan to remedy limitations: a limitation stands in the first row of its measures only.</summary>
sealed record RemedyRow(
    int? Number, string? Limitation, string? Cause, string? Responsible, string? Content, string? Owner, string? Cooperation, string? DeadlineText, string? Result)
{
    public static IReadOnlyList<RemedyRow> Of(IReadOnlyList<Limitation>? limitations) =>
        [.. (limitations ?? []).SelectMany((limitation, at) => Rows(limitation, at + 1))];

    static IEnumerable<RemedyRow> Rows(Limitation limitation, int number)
    {
        IReadOnlyList<WorkItem?> measures = limitation.Measures is { Count: > 0 } given ? [.. given] : [null];
        return measures.Select((measure, at) => new RemedyRow(
            at == 0 ? number : null,
            at == 0 ? limitation.Content : null,
            at == 0 ? limitation.Cause : null,
            at == 0 ? limitation.Responsible : null,
            measure?.Content, measure?.Owner, measure?.Cooperation,
            measure?.Deadline?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture), measure?.Result));
    }
}
