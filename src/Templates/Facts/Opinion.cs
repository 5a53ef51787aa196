namespace Reports.Templates.Facts;

/// <summary>What one person said.</summary>
sealed record Opinion
{
    /// <summary>Who.</summary>
    [Title("Họ và tên")]
    public required string Speaker { get; init; }

    /// <summary>What was said.</summary>
    [Title("Ý kiến")]
    public Prose? Content { get; init; }

    /// <summary>Whom or what it was about.</summary>
    [Title("Về")]
    public string? About { get; init; }
}
