namespace Reports.Templates.Facts;

/// <summary>Children of a kindergarten.</summary>
sealed record Children
{
    [Title("Năm học"), Pattern(@"^\d{4}-\d{4}$", "2022-2023")] public string? SchoolYear { get; init; }
    [Title("Nhóm, lớp")] public IReadOnlyList<ChildrenGroup>? Groups { get; init; }
    [Title("Dòng tổng")] public ChildrenTotal? Total { get; init; }
    [Title("Dinh dưỡng")] public Nutrition? Nutrition { get; init; }
    [Title("Đánh giá sự phát triển")] public IReadOnlyList<ScaleResult>? Development { get; init; }
    [Title("Các hội thi của trẻ")] public IReadOnlyList<Competition>? Competitions { get; init; }
    [Title("Kết quả khác", "Mỗi mục một dòng, in sau các bảng của phần này.", "One a line, printed after the tables of this part."), Sentence] public IReadOnlyList<string>? Lines { get; init; }
}

/// <summary>The groups or classes of one age.</summary>
sealed record ChildrenGroup : ITable
{
    [Title("Độ tuổi", "Ví dụ: Nhà trẻ; Mẫu giáo 3-4 tuổi.", "Such as «Nhà trẻ», «Mẫu giáo 3-4 tuổi».")] public required string Age { get; init; }
    [Title("Số nhóm, lớp"), Between(0, 1000)] public int? Classes { get; init; }
    [Title("Kế hoạch giao"), Between(0, 100000)] public int? Planned { get; init; }
    [Title("Thực hiện")] public Count? Actual { get; init; }

    public bool IsStated() => ITable.Any(Classes, Planned, Actual?.Value);
}

/// <summary>The total row of the children's table as stated.</summary>
sealed record ChildrenTotal
{
    [Title("Số nhóm, lớp"), Between(0, 1000)] public int? Classes { get; init; }
    [Title("Kế hoạch giao"), Between(0, 100000)] public int? Planned { get; init; }
    [Title("Thực hiện")] public Count? Actual { get; init; }
}

/// <summary>Children weighed and measured.</summary>
sealed record Nutrition : ITable
{
    [Title("Tổng số trẻ được cân, đo"), Between(0, 100000)] public int? Total { get; init; }
    [Title("Cân nặng bình thường")] public Count? NormalWeight { get; init; }
    [Title("Suy dinh dưỡng thể nhẹ cân")] public Count? Underweight { get; init; }
    [Title("Thừa cân, béo phì")] public Count? Overweight { get; init; }
    [Title("Chiều cao bình thường")] public Count? NormalHeight { get; init; }
    [Title("Suy dinh dưỡng thể thấp còi")] public Count? Stunted { get; init; }

    public bool IsStated() => ITable.Any(Total, NormalWeight?.Value, Underweight?.Value, Overweight?.Value, NormalHeight?.Value, Stunted?.Value);
}
