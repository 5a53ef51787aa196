namespace Reports.Templates.Facts;

/// <summary>The people of the school.</summary>
sealed record Staff
{
    [Title("Tổng số"), Between(0, 10000)] public int? Total { get; init; }
    [Title("Cán bộ quản lý"), Between(0, 10000)] public int? Managers { get; init; }
    [Title("Giáo viên"), Between(0, 10000)] public int? Teachers { get; init; }
    [Title("Nhân viên"), Between(0, 10000)] public int? Employees { get; init; }
    [Title("Trình độ đáp ứng yêu cầu")] public Count? Qualified { get; init; }

    [Title("Trình độ đáp ứng yêu cầu tính trên", "Nhóm được tính khi không phải toàn bộ đội ngũ, ví dụ: cán bộ quản lý, giáo viên.", "The group counted when it is not all of the staff, such as managers and teachers.")]
    public string? QualifiedGroup { get; init; }

    [Title("Tổng số của nhóm được tính"), Between(0, 10000)] public int? QualifiedTotal { get; init; }
    [Title("Thi giáo viên giỏi")] public TeacherCompetitions? TeacherCompetitions { get; init; }
    [Title("Chuẩn nghề nghiệp")] public ProfessionalStandards? ProfessionalStandards { get; init; }
    [Title("Xếp loại viên chức")] public CivilServantRatings? CivilServantRatings { get; init; }
    [Title("Các cuộc thi khác của giáo viên")] public IReadOnlyList<Competition>? Competitions { get; init; }
    [Title("Sáng kiến")] public Initiatives? Initiatives { get; init; }
    [Title("Kết quả khác", "Mỗi mục một dòng, in sau các bảng của phần này.", "One a line, printed after the tables of this part."), Sentence] public IReadOnlyList<string>? Lines { get; init; }
}

/// <summary>Good teachers by level; a teacher of a higher level is counted in the lower ones too.</summary>
sealed record TeacherCompetitions : ITable
{
    [Title("Năm học"), Pattern(@"^\d{4}-\d{4}$", "2022-2023")] public string? SchoolYear { get; init; }
    [Title("Tổng số giáo viên"), Between(0, 10000)] public int? Total { get; init; }
    [Title("Giáo viên giỏi cấp trường")] public Count? School { get; init; }

    [Title("Tỷ lệ giáo viên giỏi cấp trường", "Phần trăm, chỉ ghi khi không có số người; in thành một dòng dưới bảng.", "Percent, only where no number of people is known; printed as a line below the table."), Between(0, 100)]
    public decimal? SchoolShare { get; init; }

    [Title("Giáo viên giỏi cấp xã, cụm")] public Count? Commune { get; init; }
    [Title("Giáo viên giỏi cấp huyện")] public Count? District { get; init; }
    [Title("Giáo viên giỏi cấp tỉnh")] public Count? Province { get; init; }
    [Title("Giáo viên đạt chuẩn")] public Count? Qualified { get; init; }

    /// <summary>True when some number of teachers is stated, not a share alone.</summary>
    public bool CountsAnyone() => ITable.Any(Total, School?.Value, Commune?.Value, District?.Value, Province?.Value, Qualified?.Value);

    public bool IsStated() => CountsAnyone() || SchoolShare > 0;
}

/// <summary>Ratings by professional standards.</summary>
sealed record ProfessionalStandards : ITable
{
    [Title("Giáo viên")] public StandardCounts? Teachers { get; init; }
    [Title("Hiệu trưởng", "Tốt, Khá, Đạt hoặc Chưa đạt.", "Tốt, Khá, Đạt or Chưa đạt."), Words(Vocabulary.Standard)] public string? Principal { get; init; }
    [Title("Phó hiệu trưởng", "Tốt, Khá, Đạt hoặc Chưa đạt.", "Tốt, Khá, Đạt or Chưa đạt."), Words(Vocabulary.Standard)] public string? VicePrincipals { get; init; }

    public bool IsStated() => Teachers?.IsStated() == true || Principal is not null || VicePrincipals is not null;
}

/// <summary>Teachers counted by the levels of their standard.</summary>
sealed record StandardCounts : ITable
{
    [Title("Tổng số"), Between(0, 10000)] public int? Total { get; init; }
    [Title("Số lượng từng mức"), Words(Vocabulary.StandardLevel)] public IReadOnlyDictionary<string, Count>? Levels { get; init; }

    public bool IsStated() => ITable.Any(Total) || ITable.Any(Levels);
}

/// <summary>Ratings as public employees, by final level.</summary>
sealed record CivilServantRatings : ITable
{
    [Title("Năm học"), Pattern(@"^\d{4}-\d{4}$", "2022-2023")] public string? SchoolYear { get; init; }
    [Title("Ngày xếp loại")] public DateOnly? Date { get; init; }
    [Title("Tổng số"), Between(0, 10000)] public int? Total { get; init; }
    [Title("Số lượng từng mức"), Words(Vocabulary.LevelCode)] public IReadOnlyDictionary<string, Count>? Levels { get; init; }
    [Title("Hiệu trưởng"), Words(Vocabulary.Level)] public Mark? Principal { get; init; }
    [Title("Phó hiệu trưởng"), Words(Vocabulary.Level)] public Mark? VicePrincipals { get; init; }

    /// <summary>True when some number of people is stated, not only the heads' levels.</summary>
    public bool CountsAnyone() => ITable.Any(Total) || ITable.Any(Levels);

    public bool IsStated() => CountsAnyone() || Principal?.Word is not null || VicePrincipals?.Word is not null;
}

/// <summary>Initiatives recognised; one of a higher level is counted in the lower ones too.</summary>
sealed record Initiatives
{
    [Title("Cấp cơ sở"), Between(0, 10000)] public int? School { get; init; }
    [Title("Cấp xã"), Between(0, 10000)] public int? Commune { get; init; }
    [Title("Cấp huyện"), Between(0, 10000)] public int? District { get; init; }
    [Title("Cấp tỉnh"), Between(0, 10000)] public int? Province { get; init; }
    [Title("Phạm vi ảnh hưởng", "Ví dụ: có phạm vi ảnh hưởng trong toàn xã.", "Such as «có phạm vi ảnh hưởng trong toàn xã».")] public string? Scope { get; init; }
}
