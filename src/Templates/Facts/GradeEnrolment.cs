namespace Reports.Templates.Facts;

/// <summary>One grade: classes, pupils planned, pupils present.</summary>
sealed record GradeEnrolment : ITable
{
    /// <summary>The grade.</summary>
    [Title("Khối")]
    public required string Grade { get; init; }

    /// <summary>Number of classes.</summary>
    [Title("Số lớp")]
    [Between(0, 1000)]
    public int? Classes { get; init; }

    /// <summary>Pupils planned.</summary>
    [Title("Kế hoạch giao")]
    [Between(0, 100000)]
    public int? Planned { get; init; }

    /// <summary>Pupils present; may carry the share of the plan as stated.</summary>
    [Title("Thực hiện")]
    public Count? Actual { get; init; }

    public bool IsStated() => ITable.Any(Classes, Planned, Actual?.Value);
}
