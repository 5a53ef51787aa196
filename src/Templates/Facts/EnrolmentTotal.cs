namespace Reports.Templates.Facts;

/// <summary>The total row of the enrolment table as stated.</summary>
sealed record EnrolmentTotal
{
    /// <summary>Classes.</summary>
    [Title("Số lớp")]
    [Between(0, 1000)]
    public int? Classes { get; init; }

    /// <summary>Pupils planned.</summary>
    [Title("Kế hoạch giao")]
    [Between(0, 100000)]
    public int? Planned { get; init; }

    /// <summary>Pupils present.</summary>
    [Title("Thực hiện")]
    public Count? Actual { get; init; }
}
