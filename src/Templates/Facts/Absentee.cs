namespace Reports.Templates.Facts;

/// <summary>A member who was absent.</summary>
sealed record Absentee
{
    /// <summary>Who.</summary>
    [Title("Họ và tên")]
    public required string Name { get; init; }

    /// <summary>Why.</summary>
    [Title("Lý do")]
    public string? Reason { get; init; }

    /// <summary>True with a reason accepted.</summary>
    [Title("Có lý do")]
    public bool? Excused { get; init; }
}
