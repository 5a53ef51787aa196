using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>Huy động và duy trì số lượng: pupils planned and present by grade, the sums, and who stayed.</summary>
sealed record EnrolmentTable(string? SchoolYear, IReadOnlyList<EnrolmentRow> Rows, EnrolmentSum Total, RetentionFigure? Retention)
{
    const string Path = "$.pupils.enrolment";

    public static EnrolmentTable? Of(Enrolment? facts)
    {
        if (facts?.IsStated() != true)
            return null;

        var grades = facts.Grades ?? [];
        return new(
            facts.SchoolYear,
            [.. grades.Select((grade, at) => EnrolmentRow.Of(grade.Grade, grade.Classes, grade.Planned, grade.Actual, $"{Path}.grades[{at}]"))],
            EnrolmentSum.Of([.. grades.Select(grade => (grade.Classes, grade.Planned, grade.Actual))], $"{Path}.grades", facts.Total?.Actual, $"{Path}.total.actual"),
            RetentionFigure.Of(facts.Retention));
    }
}
