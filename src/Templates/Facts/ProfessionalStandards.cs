namespace Reports.Templates.Facts;

/// <summary>Ratings by professional standards.</summary>
sealed record ProfessionalStandards : ITable
{
    /// <summary>Teachers by level.</summary>
    [Title("Giáo viên")]
    public StandardCounts? Teachers { get; init; }

    /// <summary>The principal's rating.</summary>
    [Title("Hiệu trưởng", "Tốt, Khá, Đạt hoặc Chưa đạt.")]
    [Words(Vocabulary.Standard)]
    public string? Principal { get; init; }

    /// <summary>The vice principals' rating.</summary>
    [Title("Phó hiệu trưởng", "Tốt, Khá, Đạt hoặc Chưa đạt.")]
    [Words(Vocabulary.Standard)]
    public string? VicePrincipals { get; init; }

    public bool IsStated() => Teachers?.IsStated() == true || Principal is not null || VicePrincipals is not null;
}
