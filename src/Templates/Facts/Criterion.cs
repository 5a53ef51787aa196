namespace Reports.Templates.Facts;

/// <summary>One row of the scoring table.</summary>
sealed record Criterion
{
    /// <summary>Its number.</summary>
    [Title("Số thứ tự")]
    public string? No { get; init; }

    /// <summary>Its group.</summary>
    [Title("Nhóm", "common: tiêu chí chung; tasks: kết quả thực hiện nhiệm vụ.")]
    public ScoreGroup? Group { get; init; }

    /// <summary>What is scored.</summary>
    [Title("Nội dung")]
    public required string Content { get; init; }

    /// <summary>The most points.</summary>
    [Title("Điểm tối đa")]
    [Between(0, 100)]
    public decimal? Maximum { get; init; }

    /// <summary>Points of the branch.</summary>
    [Title("Điểm tự chấm")]
    [Between(0, 100)]
    public decimal? Self { get; init; }

    /// <summary>Points of the appraisal.</summary>
    [Title("Điểm thẩm định")]
    [Between(0, 100)]
    public decimal? Appraised { get; init; }

    /// <summary>Why points were taken off.</summary>
    [Title("Lý do trừ, ghi chú")]
    public string? Reason { get; init; }
}
