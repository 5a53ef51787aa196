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

/// <summary>Dinh dưỡng: children by weight and by height, of those weighed and measured.</summary>
sealed record NutritionTable(int? Total, IReadOnlyList<Column> Columns)
{
    const string Path = "$.children.nutrition";

    public static NutritionTable? Of(Nutrition? facts)
    {
        if (facts?.IsStated() != true)
            return null;

        var total = Input.Of($"{Path}.total", facts.Total);
        Column Make(string code, string label, Count? count) => Column.Of(code, label, null, count, $"{Path}.{code}", total);
        return new(
            facts.Total,
            [
                Make("normal_weight", "Cân nặng bình thường", facts.NormalWeight),
                Make("underweight", "Suy dinh dưỡng thể nhẹ cân", facts.Underweight),
                Make("overweight", "Thừa cân, béo phì", facts.Overweight),
                Make("normal_height", "Chiều cao bình thường", facts.NormalHeight),
                Make("stunted", "Suy dinh dưỡng thể thấp còi", facts.Stunted),
            ]);
    }
}
