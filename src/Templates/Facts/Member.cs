namespace Reports.Templates.Facts;

/// <summary>A member of the branch: person, posts, self-review, votes, level.</summary>
sealed record Member
{
    /// <summary>A short name for files; null lets the number in the list serve.</summary>
    [Title("Mã đảng viên")]
    [Pattern("^[a-z0-9]+(-[a-z0-9]+)*$", "lo-thi-hai-yen")]
    public string? Id { get; init; }

    /// <summary>Full name.</summary>
    [Title("Họ và tên")]
    public required string Name { get; init; }

    /// <summary>Date of birth.</summary>
    [Title("Ngày sinh", English = "date of birth")]
    public DateOnly? Born { get; init; }

    /// <summary>Date of admission.</summary>
    [Title("Ngày vào Đảng", English = "date of admission")]
    public DateOnly? Admitted { get; init; }

    /// <summary>Date of becoming official; null while on probation.</summary>
    [Title("Ngày chính thức", "Bỏ trống: đảng viên dự bị.", English = "date of becoming official")]
    public DateOnly? Official { get; init; }

    /// <summary>Posts.</summary>
    [Title("Chức vụ")]
    public Posts? Posts { get; init; }

    /// <summary>Where the member works.</summary>
    [Title("Đơn vị công tác")]
    public string? Unit { get; init; }

    /// <summary>True for a leadership post: Mẫu 2A of 2025, 02B of 2023; false: 2B, 02A.</summary>
    [Title("Giữ chức vụ lãnh đạo, quản lý", "true: dùng Mẫu 2A (năm 2023: 02B); false: Mẫu 2B (năm 2023: 02A).")]
    public bool? Leader { get; init; }

    /// <summary>True for a member who does not work in the political system (Mẫu 2C).</summary>
    [Title("Không làm việc trong hệ thống chính trị", "true: dùng Mẫu 2C từ năm 2025.")]
    public bool? Outside { get; init; }

    /// <summary>True when exempt from work and meetings.</summary>
    [Title("Được miễn công tác, sinh hoạt")]
    public bool? Exempt { get; init; }

    /// <summary>True when suspended from meetings.</summary>
    [Title("Bị đình chỉ sinh hoạt")]
    public bool? Suspended { get; init; }

    /// <summary>Months of sick leave in the year.</summary>
    [Title("Số tháng nghỉ ốm")]
    [Between(0, 12)]
    public decimal? SickLeaveMonths { get; init; }

    /// <summary>True when on maternity leave in the year.</summary>
    [Title("Nghỉ thai sản trong năm")]
    public bool? MaternityLeave { get; init; }

    /// <summary>True when disciplined in the year.</summary>
    [Title("Bị kỷ luật trong năm")]
    public bool? Disciplined { get; init; }

    /// <summary>Tasks done, in percent.</summary>
    [Title("Tỷ lệ hoàn thành nhiệm vụ")]
    [Between(0, 100)]
    public decimal? TasksDone { get; init; }

    /// <summary>Tasks done beyond what was asked, in percent of the tasks assigned.</summary>
    [Title("Tỷ lệ nhiệm vụ vượt mức yêu cầu", "Phần trăm nhiệm vụ được giao.")]
    [Between(0, 100)]
    public decimal? TasksBeyond { get; init; }

    /// <summary>Tasks done late, in percent of the tasks assigned.</summary>
    [Title("Tỷ lệ nhiệm vụ chậm tiến độ", "Phần trăm nhiệm vụ được giao.")]
    [Between(0, 100)]
    public decimal? TasksLate { get; init; }

    /// <summary>Limitations pointed out earlier that are remedied, in percent.</summary>
    [Title("Tỷ lệ hạn chế đã khắc phục", "Phần trăm hạn chế, khuyết điểm đã được chỉ ra ở các kỳ kiểm điểm trước.")]
    [Between(0, 100)]
    public decimal? LimitationsRemedied { get; init; }

    /// <summary>The level as a public employee, decided by the school.</summary>
    [Title("Mức xếp loại viên chức")]
    [Words(Vocabulary.Level)]
    public Mark? CivilServantLevel { get; init; }

    /// <summary>The self-review.</summary>
    [Title("Bản tự kiểm điểm")]
    public SelfReview? Review { get; init; }

    /// <summary>Votes of the branch, by level.</summary>
    [Title("Số phiếu từng mức")]
    [Words(Vocabulary.LevelCode)]
    public IReadOnlyDictionary<string, Count>? Votes { get; init; }

    /// <summary>Remarks of the committee.</summary>
    [Title("Nhận xét của chi ủy")]
    public Prose? CommitteeRemarks { get; init; }

    /// <summary>Remarks of the committee of the place where he lives (Quy định 366, điều 17).</summary>
    [Title("Nhận xét của cấp ủy nơi cư trú")]
    public Prose? ResidenceRemarks { get; init; }

    /// <summary>Remarks of the head of the school.</summary>
    [Title("Nhận xét của thủ trưởng đơn vị")]
    public Prose? ManagerRemarks { get; init; }

    /// <summary>The level the branch proposes.</summary>
    [Title("Chi bộ đề xuất")]
    [Words(Vocabulary.Level)]
    public Mark? ProposedLevel { get; init; }

    /// <summary>The level the superior decided.</summary>
    [Title("Cấp trên xếp loại")]
    [Words(Vocabulary.Level)]
    public Mark? DecidedLevel { get; init; }

    /// <summary>The Party group that he belongs to.</summary>
    [Title("Tổ đảng")]
    public string? Group { get; init; }

    /// <summary>Levels given in the course of the year, by month or quarter.</summary>
    [Title("Xếp loại từng tháng, từng quý")]
    public IReadOnlyList<PeriodLevel>? PeriodLevels { get; init; }

    /// <summary>Anything else to say in the list.</summary>
    [Title("Ghi chú")]
    public string? Note { get; init; }
}
