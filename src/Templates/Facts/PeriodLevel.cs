namespace Reports.Templates.Facts;

/// <summary>The level of a member in a part of the year.</summary>
sealed record PeriodLevel
{
    /// <summary>Which part: «Quý I», «tháng 9».</summary>
    [Title("Tháng, quý")]
    public required string Period { get; init; }

    /// <summary>The level.</summary>
    [Title("Mức xếp loại")]
    [Words(Vocabulary.Level)]
    public Mark? Level { get; init; }
}
