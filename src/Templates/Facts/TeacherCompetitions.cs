namespace Reports.Templates.Facts;

/// <summary>Good teachers by level; a teacher of a higher level is counted in the lower ones too.</summary>
sealed record TeacherCompetitions : ITable
{
    /// <summary>The school year.</summary>
    [Title("Năm học")]
    [Pattern(@"^\d{4}-\d{4}$", "2022-2023")]
    public string? SchoolYear { get; init; }

    /// <summary>Teachers in all.</summary>
    [Title("Tổng số giáo viên")]
    [Between(0, 10000)]
    public int? Total { get; init; }

    /// <summary>Of the school.</summary>
    [Title("Giáo viên giỏi cấp trường")]
    public Count? School { get; init; }

    /// <summary>The share of good teachers of the school, where nobody says how many.</summary>
    [Title("Tỷ lệ giáo viên giỏi cấp trường", "Phần trăm, chỉ ghi khi không có số người; in thành một dòng dưới bảng.")]
    [Between(0, 100)]
    public decimal? SchoolShare { get; init; }

    /// <summary>Of the commune or cluster (after 1 July 2025).</summary>
    [Title("Giáo viên giỏi cấp xã, cụm")]
    public Count? Commune { get; init; }

    /// <summary>Of the district.</summary>
    [Title("Giáo viên giỏi cấp huyện")]
    public Count? District { get; init; }

    /// <summary>Of the province.</summary>
    [Title("Giáo viên giỏi cấp tỉnh")]
    public Count? Province { get; init; }

    /// <summary>Teachers of standard training.</summary>
    [Title("Giáo viên đạt chuẩn")]
    public Count? Qualified { get; init; }

    /// <summary>True when some number of teachers is stated, not a share alone.</summary>
    public bool CountsAnyone() => ITable.Any(Total, School?.Value, Commune?.Value, District?.Value, Province?.Value, Qualified?.Value);

    public bool IsStated() => CountsAnyone() || SchoolShare > 0;
}
