namespace Reports.Templates.Facts;

/// <summary>One task of the year in the annex that the forms of 2025 ask for: product, progress, quality.</summary>
sealed record TaskResult
{
    /// <summary>The task.</summary>
    [Title("Nhiệm vụ")]
    public required string Task { get; init; }

    /// <summary>What came of it.</summary>
    [Title("Sản phẩm")]
    public string? Product { get; init; }

    /// <summary>Whether it came in time.</summary>
    [Title("Tiến độ")]
    public string? Progress { get; init; }

    /// <summary>How good it is.</summary>
    [Title("Chất lượng")]
    public string? Quality { get; init; }
}
