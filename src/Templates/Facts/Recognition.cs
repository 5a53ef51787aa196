namespace Reports.Templates.Facts;

/// <summary>What the school is recognised as.</summary>
sealed record Recognition
{
    /// <summary>Accreditation level, 1 to 4.</summary>
    [Title("Kiểm định chất lượng giáo dục, mức")]
    [Between(1, 4)]
    public int? AccreditationLevel { get; init; }

    /// <summary>National standard, 1 or 2.</summary>
    [Title("Trường chuẩn quốc gia, mức độ")]
    [Between(1, 2)]
    public int? NationalStandardLevel { get; init; }

    /// <summary>Other titles.</summary>
    [Title("Danh hiệu khác")]
    public IReadOnlyList<string>? Titles { get; init; }
}
