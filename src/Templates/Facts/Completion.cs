namespace Reports.Templates.Facts;

/// <summary>Pupils who finished a programme or a level, of those who should.</summary>
sealed record Completion
{
    /// <summary>What was finished.</summary>
    [Title("Nội dung", "Ví dụ: Hoàn thành chương trình tiểu học; Tốt nghiệp THPT.")]
    public required string Name { get; init; }

    /// <summary>The school year.</summary>
    [Title("Năm học")]
    [Pattern(@"^\d{4}-\d{4}$", "2022-2023")]
    public string? SchoolYear { get; init; }

    /// <summary>Pupils who should.</summary>
    [Title("Tổng số")]
    [Between(0, 100000)]
    public int? Total { get; init; }

    /// <summary>Pupils who did.</summary>
    [Title("Đạt")]
    public Count? Passed { get; init; }
}
