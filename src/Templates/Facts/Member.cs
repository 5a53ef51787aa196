namespace Reports.Templates.Facts;

/// <summary>A member of the branch: person, posts, self-review, votes, level.</summary>
sealed record Member
{
    /// <summary>A short name for files; null lets the number in the list serve.</summary>
    [Title("Mã đảng viên"), Pattern("^[a-z0-9]+(-[a-z0-9]+)*$", "lo-thi-hai-yen")] public string? Id { get; init; }

    [Title("Họ và tên")] public required string Name { get; init; }
    [Title("Ngày sinh", English = "date of birth")] public DateOnly? Born { get; init; }
    [Title("Ngày vào Đảng", English = "date of admission")] public DateOnly? Admitted { get; init; }

    /// <summary>Date of becoming official; null while on probation.</summary>
    [Title("Ngày chính thức", "Bỏ trống: đảng viên dự bị.", "Empty: on probation.", English = "date of becoming official")] public DateOnly? Official { get; init; }

    [Title("Chức vụ")] public Posts? Posts { get; init; }
    [Title("Đơn vị công tác")] public string? Unit { get; init; }
    [Title("Giữ chức vụ lãnh đạo, quản lý", "true: dùng Mẫu 2A (năm 2023: 02B); false: Mẫu 2B (năm 2023: 02A).", "Có: form 2A (in 2023: 02B); Không: form 2B (in 2023: 02A).")] public bool? Leader { get; init; }
    [Title("Không làm việc trong hệ thống chính trị", "true: dùng Mẫu 2C từ năm 2025.", "Có: form 2C since 2025.")] public bool? Outside { get; init; }
    [Title("Được miễn công tác, sinh hoạt")] public bool? Exempt { get; init; }
    [Title("Bị đình chỉ sinh hoạt")] public bool? Suspended { get; init; }
    [Title("Số tháng nghỉ ốm"), Between(0, 12)] public decimal? SickLeaveMonths { get; init; }
    [Title("Nghỉ thai sản trong năm")] public bool? MaternityLeave { get; init; }
    [Title("Bị kỷ luật trong năm")] public bool? Disciplined { get; init; }
    [Title("Tỷ lệ hoàn thành nhiệm vụ"), Between(0, 100)] public decimal? TasksDone { get; init; }
    [Title("Tỷ lệ nhiệm vụ vượt mức yêu cầu", "Phần trăm nhiệm vụ được giao.", "Percent of the tasks given."), Between(0, 100)] public decimal? TasksBeyond { get; init; }
    [Title("Tỷ lệ nhiệm vụ chậm tiến độ", "Phần trăm nhiệm vụ được giao.", "Percent of the tasks given."), Between(0, 100)] public decimal? TasksLate { get; init; }

    [Title("Tỷ lệ hạn chế đã khắc phục", "Phần trăm hạn chế, khuyết điểm đã được chỉ ra ở các kỳ kiểm điểm trước.", "Percent of the limitations shown in earlier reviews."), Between(0, 100)]
    public decimal? LimitationsRemedied { get; init; }

    [Title("Mức xếp loại viên chức"), Words(Vocabulary.Level)] public Mark? CivilServantLevel { get; init; }
    [Title("Bản tự kiểm điểm")] public SelfReview? Review { get; init; }
    [Title("Số phiếu từng mức"), Words(Vocabulary.LevelCode)] public IReadOnlyDictionary<string, Count>? Votes { get; init; }
    [Title("Nhận xét của chi ủy")] public Prose? CommitteeRemarks { get; init; }
    [Title("Nhận xét của cấp ủy nơi cư trú")] public Prose? ResidenceRemarks { get; init; }
    [Title("Nhận xét của thủ trưởng đơn vị")] public Prose? ManagerRemarks { get; init; }
    [Title("Chi bộ đề xuất"), Words(Vocabulary.Level)] public Mark? ProposedLevel { get; init; }
    [Title("Cấp trên xếp loại"), Words(Vocabulary.Level)] public Mark? DecidedLevel { get; init; }
    [Title("Tổ đảng")] public string? Group { get; init; }
    [Title("Xếp loại từng tháng, từng quý")] public IReadOnlyList<PeriodLevel>? PeriodLevels { get; init; }
    [Title("Ghi chú")] public string? Note { get; init; }
}

/// <summary>The posts of a member.</summary>
sealed record Posts
{
    [Title("Chức vụ Đảng")] public string? Party { get; init; }
    [Title("Chức vụ chính quyền")] public string? Government { get; init; }
    [Title("Chức vụ đoàn thể")] public string? Union { get; init; }
}

/// <summary>The level of a member in a part of the year.</summary>
sealed record PeriodLevel
{
    [Title("Tháng, quý")] public required string Period { get; init; }
    [Title("Mức xếp loại"), Words(Vocabulary.Level)] public Mark? Level { get; init; }
}

/// <summary>The self-review of a member: its parts under the headings of the form.</summary>
sealed record SelfReview
{
    [Title("Ngày viết")] public DateOnly? Date { get; init; }
    [Title("I.1. Phẩm chất, đạo đức, kỷ luật, tác phong")] public Section? Conduct { get; init; }
    [Title("I.2. Chức trách, nhiệm vụ được giao")] public Section? Duties { get; init; }
    [Title("I.3 (02B), I.4 (2A). Lãnh đạo, quản lý, điều hành")] public Section? Management { get; init; }
    [Title("I.4 (02B), I.5 (2A). Trách nhiệm, năng động, đổi mới")] public Section? Drive { get; init; }
    [Title("I.5 (02B), I.6 (2A). Trách nhiệm nêu gương")] public Section? Example { get; init; }
    [Title("Cam kết tu dưỡng, rèn luyện")] public Section? Commitment { get; init; }
    [Title("II.1. Hạn chế, khuyết điểm")] public Section? Limitations { get; init; }
    [Title("II.2. Nguyên nhân")] public Section? Causes { get; init; }
    [Title("III. Kết quả khắc phục")] public Section? Remedied { get; init; }
    [Title("IV. Giải trình")] public Section? Explanations { get; init; }
    [Title("V. Trách nhiệm đối với hạn chế của tập thể")] public Section? Responsibilities { get; init; }
    [Title("VI. Phương hướng, biện pháp")] public Section? Directions { get; init; }
    [Title("VII.1. Tự xếp loại viên chức"), Words(Vocabulary.Level)] public Mark? CivilServantLevel { get; init; }
    [Title("VII.2 (2025: B.II). Tự xếp loại đảng viên"), Words(Vocabulary.Level)] public Mark? Level { get; init; }
    [Title("Tự chấm điểm")] public SelfScore? SelfScore { get; init; }

    [Title("Phụ lục kết quả thực hiện nhiệm vụ", "Từ năm 2025: từng nhiệm vụ với sản phẩm, tiến độ, chất lượng.", "Since 2025: each task with product, progress, quality.")]
    public IReadOnlyList<TaskResult>? TaskResults { get; init; }

    /// <summary>The ids of the parts, of all forms together.</summary>
    public static IReadOnlyList<string> Parts { get; } =
    [
        "conduct", "duties", "management", "drive", "example", "commitment", "limitations", "causes", "remedied", "explanations", "responsibilities", "directions",
    ];

    /// <summary>The part that an edition's form calls by this id; null when it was not written.</summary>
    public Section? Part(string id) => id switch
    {
        "conduct" => Conduct,
        "duties" => Duties,
        "management" => Management,
        "drive" => Drive,
        "example" => Example,
        "commitment" => Commitment,
        "limitations" => Limitations,
        "causes" => Causes,
        "remedied" => Remedied,
        "explanations" => Explanations,
        "responsibilities" => Responsibilities,
        "directions" => Directions,
        _ => null,
    };
}
