namespace Reports.Templates.Facts;

/// <summary>An award of the school or of one of its organisations.</summary>
sealed record CollectiveAward
{
    /// <summary>Who received it.</summary>
    [Title("Tập thể")]
    public required string Recipient { get; init; }

    /// <summary>The award.</summary>
    [Title("Hình thức")]
    public required string Award { get; init; }

    /// <summary>Who gave it.</summary>
    [Title("Cơ quan tặng")]
    public string? By { get; init; }
}
