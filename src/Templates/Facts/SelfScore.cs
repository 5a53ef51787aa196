namespace Reports.Templates.Facts;

/// <summary>Points on the scale of one hundred: general criteria and results of tasks.</summary>
sealed record SelfScore
{
    /// <summary>General criteria, out of 30.</summary>
    [Title("Tiêu chí chung", "Tối đa 30.")]
    [Between(0, 30)]
    public decimal? Common { get; init; }

    /// <summary>Results of tasks, out of 70.</summary>
    [Title("Kết quả thực hiện nhiệm vụ", "Tối đa 70.")]
    [Between(0, 70)]
    public decimal? Tasks { get; init; }

    /// <summary>The total as stated.</summary>
    [Title("Tổng điểm", "Tổng điểm ghi trong bản tự chấm.")]
    [Between(0, 100)]
    public decimal? Total { get; init; }
}
