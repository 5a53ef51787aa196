namespace Reports.Templates.Facts;

/// <summary>What the branch did in the year.</summary>
sealed record PartyWork
{
    /// <summary>People admitted to the Party.</summary>
    [Title("Kết nạp đảng viên")]
    public NamedCount? Admitted { get; init; }

    /// <summary>People sent to the course for those who wish to join.</summary>
    [Title("Học lớp nhận thức về Đảng")]
    public NamedCount? Introduced { get; init; }

    /// <summary>Probationary members made official.</summary>
    [Title("Chuyển đảng chính thức")]
    public NamedCount? MadeOfficial { get; init; }

    /// <summary>Members supervised.</summary>
    [Title("Đảng viên được giám sát")]
    [Between(0, 10000)]
    public int? Supervised { get; init; }

    /// <summary>Members inspected.</summary>
    [Title("Đảng viên được kiểm tra")]
    [Between(0, 10000)]
    public int? Inspected { get; init; }

    /// <summary>Members disciplined.</summary>
    [Title("Đảng viên bị kỷ luật")]
    [Between(0, 10000)]
    public int? Disciplined { get; init; }

    /// <summary>Regular meetings held.</summary>
    [Title("Số kỳ sinh hoạt")]
    [Between(0, 10000)]
    public int? Meetings { get; init; }
}
