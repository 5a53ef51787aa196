namespace Reports.Templates.Facts;

/// <summary>The total row of the children's table as stated.</summary>
sealed record ChildrenTotal
{
    /// <summary>Groups or classes.</summary>
    [Title("Số nhóm, lớp")]
    [Between(0, 1000)]
    public int? Classes { get; init; }

    /// <summary>Children planned.</summary>
    [Title("Kế hoạch giao")]
    [Between(0, 100000)]
    public int? Planned { get; init; }

    /// <summary>Children present.</summary>
    [Title("Thực hiện")]
    public Count? Actual { get; init; }
}
