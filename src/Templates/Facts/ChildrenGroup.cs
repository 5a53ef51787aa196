namespace Reports.Templates.Facts;

/// <summary>The groups or classes of one age.</summary>
sealed record ChildrenGroup : ITable
{
    /// <summary>The age.</summary>
    [Title("Độ tuổi", "Ví dụ: Nhà trẻ; Mẫu giáo 3-4 tuổi.")]
    public required string Age { get; init; }

    /// <summary>Groups or classes.</summary>
    [Title("Số nhóm, lớp")]
    [Between(0, 1000)]
    public int? Classes { get; init; }

    /// <summary>Children planned or living in the area.</summary>
    [Title("Kế hoạch giao")]
    [Between(0, 100000)]
    public int? Planned { get; init; }

    /// <summary>Children present.</summary>
    [Title("Thực hiện")]
    public Count? Actual { get; init; }

    public bool IsStated() => ITable.Any(Classes, Planned, Actual?.Value);
}
