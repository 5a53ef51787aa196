using System.Globalization;
using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>Work with its owner and dates as text: steps of a plan, tasks of next year.</summary>
sealed record WorkRow(int Number, string Content, string? Owner, string? Cooperation, string? StartText, string? DeadlineText, string? Result)
{
    public static IReadOnlyList<WorkRow> Of(IReadOnlyList<WorkItem>? items) =>
        [.. (items ?? []).Select((item, at) => new WorkRow(at + 1, item.Content, item.Owner, item.Cooperation, Text(item.Start), Text(item.Deadline), item.Result))];

    static string? Text(DateOnly? date) => date?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
