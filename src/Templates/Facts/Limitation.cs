namespace Reports.Templates.Facts;

/// <summary>A limitation and what is done about it.</summary>
sealed record Limitation
{
    /// <summary>What it is.</summary>
    [Title("Hạn chế, khuyết điểm")]
    public required string Content { get; init; }

    /// <summary>Its cause.</summary>
    [Title("Nguyên nhân")]
    public string? Cause { get; init; }

    /// <summary>Who is responsible for it.</summary>
    [Title("Trách nhiệm")]
    public string? Responsible { get; init; }

    /// <summary>What is done.</summary>
    [Title("Biện pháp khắc phục")]
    public IReadOnlyList<WorkItem>? Measures { get; init; }
}
