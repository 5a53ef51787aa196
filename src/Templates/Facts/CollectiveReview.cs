namespace Reports.Templates.Facts;

/// <summary>The collective review (Mẫu 01): its parts under the headings of the form.</summary>
sealed record CollectiveReview : Paper
{
    [Title("I.1. Nguyên tắc tổ chức và hoạt động")] public Section? Principles { get; init; }
    [Title("I.2. Mục tiêu, chỉ tiêu, nhiệm vụ")] public Section? Targets { get; init; }
    [Title("I.3. Xây dựng, chỉnh đốn Đảng")] public Section? PartyBuilding { get; init; }
    [Title("I.4. Trách nhiệm lãnh đạo, quản lý")] public Section? Leadership { get; init; }
    [Title("I.5. Kiểm tra, giám sát, thi đua (mẫu cũ)")] public Section? Inspection { get; init; }
    [Title("II.1. Hạn chế, khuyết điểm")] public Section? Limitations { get; init; }
    [Title("II.2. Nguyên nhân")] public Section? Causes { get; init; }
    [Title("III. Kết quả khắc phục")] public Section? Remedied { get; init; }
    [Title("IV. Giải trình")] public Section? Explanations { get; init; }
    [Title("V. Trách nhiệm")] public Section? Responsibilities { get; init; }
    [Title("VI. Phương hướng, biện pháp")] public Section? Directions { get; init; }
    [Title("VII (2025: B.II). Đề nghị xếp loại", "Một trong bốn mức; hoặc bốn ô như trên giấy.", "One of the four levels, or four boxes as on paper."), Words(Vocabulary.Level)] public Mark? ProposedLevel { get; init; }
    [Title("Tự chấm điểm", "Từ năm 2025: điểm tiêu chí chung và điểm kết quả nhiệm vụ.", "Since 2025: points for common criteria and for results of tasks.")] public SelfScore? SelfScore { get; init; }

    [Title("Phụ lục kết quả thực hiện nhiệm vụ", "Từ năm 2025: từng nhiệm vụ với sản phẩm, tiến độ, chất lượng.", "Since 2025: each task with product, progress, quality.")]
    public IReadOnlyList<TaskResult>? TaskResults { get; init; }

    [Title("Tỷ lệ hoàn thành nhiệm vụ", "Phần trăm nhiệm vụ được giao đã hoàn thành.", "Percent of the tasks given that were done."), Between(0, 100)] public decimal? TasksDone { get; init; }
    [Title("Tỷ lệ nhiệm vụ vượt mức yêu cầu", "Phần trăm nhiệm vụ được giao.", "Percent of the tasks given."), Between(0, 100)] public decimal? TasksBeyond { get; init; }
    [Title("Tỷ lệ nhiệm vụ chậm tiến độ", "Phần trăm nhiệm vụ được giao.", "Percent of the tasks given."), Between(0, 100)] public decimal? TasksLate { get; init; }

    [Title("Tỷ lệ hạn chế đã khắc phục", "Phần trăm hạn chế, khuyết điểm đã được chỉ ra ở các kỳ kiểm điểm trước.", "Percent of the limitations shown in earlier reviews."), Between(0, 100)]
    public decimal? LimitationsRemedied { get; init; }

    /// <summary>The ids of the parts, of all forms together.</summary>
    public static IReadOnlyList<string> Parts { get; } =
    [
        "principles", "targets", "party_building", "leadership", "inspection", "limitations", "causes", "remedied", "explanations", "responsibilities", "directions",
    ];

    /// <summary>The part that an edition's form calls by this id; null when it was not written.</summary>
    public Section? Part(string id) => id switch
    {
        "principles" => Principles,
        "targets" => Targets,
        "party_building" => PartyBuilding,
        "leadership" => Leadership,
        "inspection" => Inspection,
        "limitations" => Limitations,
        "causes" => Causes,
        "remedied" => Remedied,
        "explanations" => Explanations,
        "responsibilities" => Responsibilities,
        "directions" => Directions,
        _ => null,
    };
}

/// <summary>One task of the year in the annex that the forms of 2025 ask for: product, progress, quality.</summary>
sealed record TaskResult
{
    [Title("Nhiệm vụ"), Sentence] public required string Task { get; init; }
    [Title("Sản phẩm"), Sentence] public string? Product { get; init; }
    [Title("Tiến độ"), Sentence] public string? Progress { get; init; }
    [Title("Chất lượng"), Sentence] public string? Quality { get; init; }
}

/// <summary>Points on the scale of one hundred: general criteria and results of tasks.</summary>
sealed record SelfScore
{
    [Title("Tiêu chí chung", "Tối đa 30.", "30 at most."), Between(0, 30)] public decimal? Common { get; init; }
    [Title("Kết quả thực hiện nhiệm vụ", "Tối đa 70.", "70 at most."), Between(0, 70)] public decimal? Tasks { get; init; }
    [Title("Tổng điểm", "Tổng điểm ghi trong bản tự chấm.", "The total stated on the score sheet."), Between(0, 100)] public decimal? Total { get; init; }
}

/// <summary>The branch's own scoring table.</summary>
sealed record Scoring : Paper
{
    [Title("Tiêu chí")] public IReadOnlyList<Criterion>? Criteria { get; init; }
    [Title("Tổng điểm")] public ScoreTotal? Total { get; init; }
    [Title("Mức tự xếp loại"), Words(Vocabulary.Level)] public Mark? Level { get; init; }
    [Title("Mức thẩm định"), Words(Vocabulary.Level)] public Mark? AppraisedLevel { get; init; }
}

/// <summary>The two groups of criteria of the hundred points.</summary>
enum ScoreGroup
{
    /// <summary>Tiêu chí chung.</summary>
    [Title("Tiêu chí chung", English = "general criteria")]
    Common,

    /// <summary>Kết quả thực hiện nhiệm vụ.</summary>
    [Title("Kết quả thực hiện nhiệm vụ", English = "results of tasks")]
    Tasks,
}

/// <summary>The stated totals of the scoring table.</summary>
sealed record ScoreTotal
{
    [Title("Điểm tối đa"), Between(0, 100)] public decimal? Maximum { get; init; }
    [Title("Điểm tự chấm"), Between(0, 100)] public decimal? Self { get; init; }
    [Title("Điểm thẩm định"), Between(0, 100)] public decimal? Appraised { get; init; }
}

/// <summary>One row of the scoring table.</summary>
sealed record Criterion
{
    [Title("Số thứ tự")] public string? No { get; init; }
    [Title("Nhóm", "common: tiêu chí chung; tasks: kết quả thực hiện nhiệm vụ.", "common: common criteria; tasks: results of tasks.")] public ScoreGroup? Group { get; init; }
    [Title("Nội dung"), Sentence] public required string Content { get; init; }
    [Title("Điểm tối đa"), Between(0, 100)] public decimal? Maximum { get; init; }
    [Title("Điểm tự chấm"), Between(0, 100)] public decimal? Self { get; init; }
    [Title("Điểm thẩm định"), Between(0, 100)] public decimal? Appraised { get; init; }
    [Title("Lý do trừ, ghi chú"), Sentence] public string? Reason { get; init; }
}
