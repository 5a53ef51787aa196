namespace Reports.Templates.Facts;

/// <summary>The plan of the year-end review.</summary>
sealed record Plan : Paper
{
    /// <summary>Guidances, plans and decisions of the superior that it stands on, besides the edition's own.</summary>
    [Title("Căn cứ", "Mỗi phần tử một căn cứ: hướng dẫn, kế hoạch của cấp trên.")]
    public Prose? Grounds { get; init; }

    /// <summary>Aims.</summary>
    [Title("Mục đích, yêu cầu")]
    public Prose? Purpose { get; init; }

    /// <summary>What is reviewed.</summary>
    [Title("Nội dung")]
    public Prose? Content { get; init; }

    /// <summary>Steps with owner and deadline.</summary>
    [Title("Tiến độ, phân công")]
    public IReadOnlyList<WorkItem>? Steps { get; init; }

    /// <summary>How it is carried out.</summary>
    [Title("Tổ chức thực hiện")]
    public Prose? Execution { get; init; }
}
