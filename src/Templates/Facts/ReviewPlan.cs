namespace Reports.Templates.Facts;

/// <summary>The plan of the year-end review.</summary>
sealed record ReviewPlan : Paper
{
    [Title("Căn cứ", "Mỗi phần tử một căn cứ: hướng dẫn, kế hoạch của cấp trên.", "One ground a line: guidances and plans of the superior.")] public Prose? Grounds { get; init; }
    [Title("Mục đích, yêu cầu")] public Prose? Purpose { get; init; }
    [Title("Nội dung")] public Prose? Content { get; init; }
    [Title("Tiến độ, phân công")] public IReadOnlyList<WorkItem>? Steps { get; init; }
    [Title("Tổ chức thực hiện")] public Prose? Execution { get; init; }
}

/// <summary>Work with an owner and a deadline.</summary>
sealed record WorkItem
{
    [Title("Nội dung")] public required string Content { get; init; }
    [Title("Người chủ trì")] public string? Owner { get; init; }
    [Title("Phối hợp")] public string? Cooperation { get; init; }
    [Title("Bắt đầu")] public DateOnly? Start { get; init; }
    [Title("Thời hạn")] public DateOnly? Deadline { get; init; }
    [Title("Kết quả, chỉ tiêu")] public string? Result { get; init; }
}

/// <summary>The plan to remedy the limitations.</summary>
sealed record RemedyPlan : Paper
{
    [Title("Mục đích, yêu cầu")] public Prose? Purpose { get; init; }
    [Title("Tổ chức thực hiện")] public Prose? Execution { get; init; }
}

/// <summary>A limitation and what is done about it.</summary>
sealed record Limitation
{
    [Title("Hạn chế, khuyết điểm"), Sentence] public required string Content { get; init; }
    [Title("Nguyên nhân"), Sentence] public string? Cause { get; init; }
    [Title("Trách nhiệm")] public string? Responsible { get; init; }
    [Title("Biện pháp khắc phục")] public IReadOnlyList<WorkItem>? Measures { get; init; }
}
