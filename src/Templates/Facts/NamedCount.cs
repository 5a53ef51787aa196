namespace Reports.Templates.Facts;

/// <summary>People counted and named.</summary>
sealed record NamedCount
{
    /// <summary>People as stated.</summary>
    [Title("Số người")]
    [Between(0, 10000)]
    public int? Count { get; init; }

    /// <summary>Their names.</summary>
    [Title("Họ và tên")]
    public IReadOnlyList<string>? Names { get; init; }

    /// <summary>The number aimed at.</summary>
    [Title("Chỉ tiêu")]
    [Between(0, 10000)]
    public int? Target { get; init; }

    /// <summary>True when more were reached than aimed at and the number aimed at is not said.</summary>
    [Title("Vượt chỉ tiêu", "true: vượt chỉ tiêu mà không ghi số chỉ tiêu.")]
    public bool? OverTarget { get; init; }
}
