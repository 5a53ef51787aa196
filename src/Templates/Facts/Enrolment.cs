namespace Reports.Templates.Facts;

/// <summary>Pupils planned and present, by grade.</summary>
sealed record Enrolment : ITable
{
    /// <summary>The school year.</summary>
    [Title("Năm học")]
    [Pattern(@"^\d{4}-\d{4}$", "2022-2023")]
    public string? SchoolYear { get; init; }

    /// <summary>One row a grade.</summary>
    [Title("Các khối")]
    public IReadOnlyList<GradeEnrolment>? Grades { get; init; }

    /// <summary>The total row as stated.</summary>
    [Title("Dòng tổng", "Dòng tổng ghi trong báo cáo; chương trình so với tổng tính được.")]
    public EnrolmentTotal? Total { get; init; }

    /// <summary>Pupils kept from the start of the year.</summary>
    [Title("Duy trì sĩ số")]
    public Retention? Retention { get; init; }

    public bool IsStated() => Grades?.Any(grade => grade.IsStated()) == true || Retention?.IsStated() == true;
}
