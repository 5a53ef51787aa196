namespace Reports.Templates.Facts;

/// <summary>Why members are rated «hoàn thành nhiệm vụ».</summary>
sealed record FulfilledReasons
{
    /// <summary>a. Not devoted to the work.</summary>
    [Title("a. Chưa tận tụy với công việc")]
    [Between(0, 10000)]
    public int? A { get; init; }

    /// <summary>b. Shortcomings below discipline.</summary>
    [Title("b. Có khuyết điểm nhưng chưa đến mức kỷ luật")]
    [Between(0, 10000)]
    public int? B { get; init; }

    /// <summary>c. Heads a unit that has not fulfilled its tasks.</summary>
    [Title("c. Lãnh đạo đơn vị chưa hoàn thành nhiệm vụ")]
    [Between(0, 10000)]
    public int? C { get; init; }
}
