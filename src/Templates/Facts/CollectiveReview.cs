namespace Reports.Templates.Facts;

/// <summary>The collective review (Mẫu 01): its parts under the headings of the form.</summary>
sealed record CollectiveReview : Paper
{
    /// <summary>I.1 Principles of organisation and work.</summary>
    [Title("I.1. Nguyên tắc tổ chức và hoạt động")]
    public Section? Principles { get; init; }

    /// <summary>I.2 Targets and tasks.</summary>
    [Title("I.2. Mục tiêu, chỉ tiêu, nhiệm vụ")]
    public Section? Targets { get; init; }

    /// <summary>I.3 Building the Party.</summary>
    [Title("I.3. Xây dựng, chỉnh đốn Đảng")]
    public Section? PartyBuilding { get; init; }

    /// <summary>I.4 Responsibility of the leaders.</summary>
    [Title("I.4. Trách nhiệm lãnh đạo, quản lý")]
    public Section? Leadership { get; init; }

    /// <summary>I.5 of editions before 2023: inspection, discipline, emulation.</summary>
    [Title("I.5. Kiểm tra, giám sát, thi đua (mẫu cũ)")]
    public Section? Inspection { get; init; }

    /// <summary>II.1 Limitations.</summary>
    [Title("II.1. Hạn chế, khuyết điểm")]
    public Section? Limitations { get; init; }

    /// <summary>II.2 Their causes.</summary>
    [Title("II.2. Nguyên nhân")]
    public Section? Causes { get; init; }

    /// <summary>III What was remedied.</summary>
    [Title("III. Kết quả khắc phục")]
    public Section? Remedied { get; init; }

    /// <summary>IV Explanations of what was asked.</summary>
    [Title("IV. Giải trình")]
    public Section? Explanations { get; init; }

    /// <summary>V Responsibility of the collective and of persons.</summary>
    [Title("V. Trách nhiệm")]
    public Section? Responsibilities { get; init; }

    /// <summary>VI Directions.</summary>
    [Title("VI. Phương hướng, biện pháp")]
    public Section? Directions { get; init; }

    /// <summary>VII, from 2025 B.II: the level proposed.</summary>
    [Title("VII (2025: B.II). Đề nghị xếp loại", "Một trong bốn mức; hoặc bốn ô như trên giấy.")]
    [Words(Vocabulary.Level)]
    public Mark? ProposedLevel { get; init; }

    /// <summary>The points the collective gives itself (2025).</summary>
    [Title("Tự chấm điểm", "Từ năm 2025: điểm tiêu chí chung và điểm kết quả nhiệm vụ.")]
    public SelfScore? SelfScore { get; init; }

    /// <summary>The annex on the results of tasks (2025).</summary>
    [Title("Phụ lục kết quả thực hiện nhiệm vụ", "Từ năm 2025: từng nhiệm vụ với sản phẩm, tiến độ, chất lượng.")]
    public IReadOnlyList<TaskResult>? TaskResults { get; init; }

    /// <summary>Quotas of work done, in percent of the tasks assigned.</summary>
    [Title("Tỷ lệ hoàn thành nhiệm vụ", "Phần trăm nhiệm vụ được giao đã hoàn thành.")]
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
