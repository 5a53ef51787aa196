using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>The total row of an enrolment table.</summary>
sealed record EnrolmentSum(Total Classes, Total Planned, Total Actual, Share Share)
{
    public static EnrolmentSum Of(IReadOnlyList<(int? Classes, int? Planned, Count? Actual)> rows, string path, Count? stated, string statedPath)
    {
        var planned = Sum(rows.Select(row => row.Planned), path, "planned");
        var actual = Sum(rows.Select(row => row.Actual?.Value), path, "actual");
        var share = new Share(actual.AsInput($"{path}[*].actual"), planned.AsInput($"{path}[*].planned"))
        {
            Stated = stated?.Percent,
            StatedAt = statedPath + ".percent",
        };
        return new(Sum(rows.Select(row => row.Classes), path, "classes"), planned, actual, share);
    }

    static Total Sum(IEnumerable<int?> numbers, string path, string key) =>
        new([.. numbers.Select((number, at) => Input.Of($"{path}[{at}].{key}", number))]);
}
