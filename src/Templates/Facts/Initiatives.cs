namespace Reports.Templates.Facts;

/// <summary>Initiatives recognised; one of a higher level is counted in the lower ones too.</summary>
sealed record Initiatives
{
    /// <summary>By the school.</summary>
    [Title("Cấp cơ sở")]
    [Between(0, 10000)]
    public int? School { get; init; }

    /// <summary>By the commune.</summary>
    [Title("Cấp xã")]
    [Between(0, 10000)]
    public int? Commune { get; init; }

    /// <summary>By the district.</summary>
    [Title("Cấp huyện")]
    [Between(0, 10000)]
    public int? District { get; init; }

    /// <summary>By the province.</summary>
    [Title("Cấp tỉnh")]
    [Between(0, 10000)]
    public int? Province { get; init; }

    /// <summary>How far they have an effect, in the author's words.</summary>
    [Title("Phạm vi ảnh hưởng", "Ví dụ: có phạm vi ảnh hưởng trong toàn xã.")]
    public string? Scope { get; init; }
}
