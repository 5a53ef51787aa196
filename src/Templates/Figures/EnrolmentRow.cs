using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>One grade or age: classes, planned, present, and the share of the plan.</summary>
sealed record EnrolmentRow(string Grade, int? Classes, int? Planned, int? Actual, Share Share)
{
    public static EnrolmentRow Of(string grade, int? classes, int? planned, Count? actual, string path) =>
        new(grade, classes, planned, actual?.Value, Share.Of($"{path}.actual", actual, Input.Of($"{path}.planned", planned)));
}
