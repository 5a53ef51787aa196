namespace Reports.Templates.Facts;

/// <summary>The people of the school.</summary>
sealed record Staff
{
    /// <summary>All.</summary>
    [Title("Tổng số")]
    [Between(0, 10000)]
    public int? Total { get; init; }

    /// <summary>Managers.</summary>
    [Title("Cán bộ quản lý")]
    [Between(0, 10000)]
    public int? Managers { get; init; }

    /// <summary>Teachers.</summary>
    [Title("Giáo viên")]
    [Between(0, 10000)]
    public int? Teachers { get; init; }

    /// <summary>Employees.</summary>
    [Title("Nhân viên")]
    [Between(0, 10000)]
    public int? Employees { get; init; }

    /// <summary>Those whose training meets what the work asks.</summary>
    [Title("Trình độ đáp ứng yêu cầu")]
    public Count? Qualified { get; init; }

    /// <summary>Of whom they are counted, where that is not the whole staff.</summary>
    [Title("Trình độ đáp ứng yêu cầu tính trên", "Nhóm được tính khi không phải toàn bộ đội ngũ, ví dụ: cán bộ quản lý, giáo viên.")]
    public string? QualifiedGroup { get; init; }

    /// <summary>How many that group has.</summary>
    [Title("Tổng số của nhóm được tính")]
    [Between(0, 10000)]
    public int? QualifiedTotal { get; init; }

    /// <summary>Competitions of teachers.</summary>
    [Title("Thi giáo viên giỏi")]
    public TeacherCompetitions? TeacherCompetitions { get; init; }

    /// <summary>Ratings by professional standards.</summary>
    [Title("Chuẩn nghề nghiệp")]
    public ProfessionalStandards? ProfessionalStandards { get; init; }

    /// <summary>Ratings as public employees.</summary>
    [Title("Xếp loại viên chức")]
    public CivilServantRatings? CivilServantRatings { get; init; }

    /// <summary>Prizes of teachers in other competitions.</summary>
    [Title("Các cuộc thi khác của giáo viên")]
    public IReadOnlyList<Competition>? Competitions { get; init; }

    /// <summary>Initiatives recognised.</summary>
    [Title("Sáng kiến")]
    public Initiatives? Initiatives { get; init; }

    /// <summary>Further results in the author's own words, a line each.</summary>
    [Title("Kết quả khác", "Mỗi phần tử một dòng, in sau các bảng của phần này.")]
    public IReadOnlyList<string>? Lines { get; init; }
}
