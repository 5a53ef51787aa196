namespace Reports.Templates.Facts;

/// <summary>The stated totals of the scoring table.</summary>
sealed record ScoreTotal
{
    /// <summary>The most points.</summary>
    [Title("Điểm tối đa")]
    [Between(0, 100)]
    public decimal? Maximum { get; init; }

    /// <summary>Points of the branch.</summary>
    [Title("Điểm tự chấm")]
    [Between(0, 100)]
    public decimal? Self { get; init; }

    /// <summary>Points of the appraisal.</summary>
    [Title("Điểm thẩm định")]
    [Between(0, 100)]
    public decimal? Appraised { get; init; }
}
