namespace Reports.Templates.Facts;

/// <summary>The self-review of a member: its parts under the headings of the form.</summary>
sealed record SelfReview
{
    /// <summary>The date.</summary>
    [Title("Ngày viết")]
    public DateOnly? Date { get; init; }

    /// <summary>I.1 Quality, ethics, discipline, manner of work.</summary>
    [Title("I.1. Phẩm chất, đạo đức, kỷ luật, tác phong")]
    public Section? Conduct { get; init; }

    /// <summary>I.2 Duties and tasks.</summary>
    [Title("I.2. Chức trách, nhiệm vụ được giao")]
    public Section? Duties { get; init; }

    /// <summary>I.3 of 02B, I.4 of 2A: leading, managing.</summary>
    [Title("I.3 (02B), I.4 (2A). Lãnh đạo, quản lý, điều hành")]
    public Section? Management { get; init; }

    /// <summary>I.4 of 02B, I.5 of 2A: responsibility, drive, creativity.</summary>
    [Title("I.4 (02B), I.5 (2A). Trách nhiệm, năng động, đổi mới")]
    public Section? Drive { get; init; }

    /// <summary>I.5 of 02B, I.6 of 2A: being an example.</summary>
    [Title("I.5 (02B), I.6 (2A). Trách nhiệm nêu gương")]
    public Section? Example { get; init; }

    /// <summary>I.3 of 02A, 2A, 2B and 2C, I.6 of 02B: the yearly commitment.</summary>
    [Title("Cam kết tu dưỡng, rèn luyện")]
    public Section? Commitment { get; init; }

    /// <summary>II.1 Limitations.</summary>
    [Title("II.1. Hạn chế, khuyết điểm")]
    public Section? Limitations { get; init; }

    /// <summary>II.2 Their causes.</summary>
    [Title("II.2. Nguyên nhân")]
    public Section? Causes { get; init; }

    /// <summary>III What was remedied.</summary>
    [Title("III. Kết quả khắc phục")]
    public Section? Remedied { get; init; }

    /// <summary>IV Explanations.</summary>
    [Title("IV. Giải trình")]
    public Section? Explanations { get; init; }

    /// <summary>V Responsibility for limitations of the collective.</summary>
    [Title("V. Trách nhiệm đối với hạn chế của tập thể")]
    public Section? Responsibilities { get; init; }

    /// <summary>VI Directions.</summary>
    [Title("VI. Phương hướng, biện pháp")]
    public Section? Directions { get; init; }

    /// <summary>VII.1 of 2019 and 2023: the level claimed as a public employee.</summary>
    [Title("VII.1. Tự xếp loại viên chức")]
    [Words(Vocabulary.Level)]
    public Mark? CivilServantLevel { get; init; }

    /// <summary>VII.2, from 2025 B.II: the level claimed as a member.</summary>
    [Title("VII.2 (2025: B.II). Tự xếp loại đảng viên")]
    [Words(Vocabulary.Level)]
    public Mark? Level { get; init; }

    /// <summary>The points the member gives (2025).</summary>
    [Title("Tự chấm điểm")]
    public SelfScore? SelfScore { get; init; }

    /// <summary>The annex on the results of tasks (2025).</summary>
    [Title("Phụ lục kết quả thực hiện nhiệm vụ", "Từ năm 2025: từng nhiệm vụ với sản phẩm, tiến độ, chất lượng.")]
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
