namespace Reports.Templates.Facts;

/// <summary>Members not to be rated, by reason.</summary>
sealed record NotRated
{
    /// <summary>In all as stated.</summary>
    [Title("Tổng số")]
    [Between(0, 10000)]
    public int? Total { get; init; }

    /// <summary>Exempt from work and meetings.</summary>
    [Title("Được miễn công tác, miễn sinh hoạt")]
    [Between(0, 10000)]
    public int? Exempt { get; init; }

    /// <summary>Probationary for less than six months.</summary>
    [Title("Đảng viên dự bị chưa đủ 6 tháng")]
    [Between(0, 10000)]
    public int? NewProbationary { get; init; }

    /// <summary>Suspended.</summary>
    [Title("Bị đình chỉ sinh hoạt")]
    [Between(0, 10000)]
    public int? Suspended { get; init; }

    /// <summary>Other reasons.</summary>
    [Title("Lý do khác")]
    [Between(0, 10000)]
    public int? Other { get; init; }
}
