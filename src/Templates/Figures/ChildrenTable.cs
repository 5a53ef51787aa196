using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>Huy động trẻ: groups and classes by age, planned and present, and the sums.</summary>
sealed record ChildrenTable(string? SchoolYear, IReadOnlyList<EnrolmentRow> Rows, EnrolmentSum Total)
{
    const string Path = "$.children.groups";

    public static ChildrenTable? Of(Children? facts) => facts?.Groups is { Count: > 0 } groups && groups.Any(group => group.IsStated())
        ? new(
            facts.SchoolYear,
            [.. groups.Select((group, at) => EnrolmentRow.Of(group.Age, group.Classes, group.Planned, group.Actual, $"{Path}[{at}]"))],
            EnrolmentSum.Of([.. groups.Select(group => (group.Classes, group.Planned, group.Actual))], Path, facts.Total?.Actual, "$.children.total.actual"))
        : null;
}
