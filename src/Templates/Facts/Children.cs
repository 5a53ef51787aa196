namespace Reports.Templates.Facts;

/// <summary>Children of a kindergarten.</summary>
sealed record Children
{
    /// <summary>The school year.</summary>
    [Title("Năm học")]
    [Pattern(@"^\d{4}-\d{4}$", "2022-2023")]
    public string? SchoolYear { get; init; }

    /// <summary>Groups and classes by age.</summary>
    [Title("Nhóm, lớp")]
    public IReadOnlyList<ChildrenGroup>? Groups { get; init; }

    /// <summary>The total row as stated.</summary>
    [Title("Dòng tổng")]
    public ChildrenTotal? Total { get; init; }

    /// <summary>Nutrition of the children weighed.</summary>
    [Title("Dinh dưỡng")]
    public Nutrition? Nutrition { get; init; }

    /// <summary>Development by field.</summary>
    [Title("Đánh giá sự phát triển")]
    public IReadOnlyList<ScaleResult>? Development { get; init; }

    /// <summary>Competitions.</summary>
    [Title("Các hội thi của trẻ")]
    public IReadOnlyList<Competition>? Competitions { get; init; }

    /// <summary>Further results in the author's own words, a line each.</summary>
    [Title("Kết quả khác", "Mỗi phần tử một dòng, in sau các bảng của phần này.")]
    public IReadOnlyList<string>? Lines { get; init; }
}
