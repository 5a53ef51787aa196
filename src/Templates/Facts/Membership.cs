namespace Reports.Templates.Facts;

/// <summary>The statistics of the members' rating: the rows of the report to the superior.</summary>
sealed record Membership
{
    /// <summary>Members at the time of rating.</summary>
    [Title("Tổng số đảng viên")]
    [Between(0, 10000)]
    public int? Total { get; init; }

    /// <summary>Official members.</summary>
    [Title("Chính thức")]
    [Between(0, 10000)]
    public int? Official { get; init; }

    /// <summary>Probationary members.</summary>
    [Title("Dự bị")]
    [Between(0, 10000)]
    public int? Probationary { get; init; }

    /// <summary>Members not to be rated.</summary>
    [Title("Không đánh giá")]
    public NotRated? NotRated { get; init; }

    /// <summary>Members to be rated.</summary>
    [Title("Thuộc diện đánh giá")]
    [Between(0, 10000)]
    public int? ToRate { get; init; }

    /// <summary>Members rated.</summary>
    [Title("Đã đánh giá")]
    [Between(0, 10000)]
    public int? Rated { get; init; }

    /// <summary>Members not yet rated.</summary>
    [Title("Chưa đánh giá")]
    [Between(0, 10000)]
    public int? Unrated { get; init; }

    /// <summary>Members of each level.</summary>
    [Title("Kết quả đánh giá")]
    [Words(Vocabulary.LevelCode)]
    public IReadOnlyDictionary<string, Count>? Levels { get; init; }

    /// <summary>Reasons for «hoàn thành nhiệm vụ», a to c.</summary>
    [Title("Lý do mức Hoàn thành nhiệm vụ")]
    public FulfilledReasons? FulfilledReasons { get; init; }

    /// <summary>Reasons for «không hoàn thành nhiệm vụ», a to đ.</summary>
    [Title("Lý do mức Không hoàn thành nhiệm vụ")]
    public NotFulfilledReasons? NotFulfilledReasons { get; init; }
}
