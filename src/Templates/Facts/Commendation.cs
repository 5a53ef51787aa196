namespace Reports.Templates.Facts;

/// <summary>A commendation that the branch proposes.</summary>
sealed record Commendation
{
    /// <summary>Who.</summary>
    [Title("Tập thể, cá nhân")]
    public required string Recipient { get; init; }

    /// <summary>The form.</summary>
    [Title("Hình thức")]
    public required string Form { get; init; }

    /// <summary>Why.</summary>
    [Title("Thành tích")]
    public string? Reason { get; init; }

    /// <summary>Who gives it.</summary>
    [Title("Cấp khen thưởng")]
    public string? Authority { get; init; }
}
