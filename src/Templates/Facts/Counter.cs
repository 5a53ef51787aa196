namespace Reports.Templates.Facts;

/// <summary>One of those who counted.</summary>
sealed record Counter
{
    /// <summary>Who.</summary>
    [Title("Họ và tên")]
    public required string Name { get; init; }

    /// <summary>The part in it.</summary>
    [Title("Nhiệm vụ", "Tổ trưởng, Thành viên.")]
    public string? Role { get; init; }
}
