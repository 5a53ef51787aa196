namespace Reports.Templates.Facts;

/// <summary>A branch and the organisations above it.</summary>
sealed record Branch
{
    /// <summary>A short name for files, in small letters and hyphens.</summary>
    [Title("Mã chi bộ", "Chữ thường không dấu và gạch nối, ví dụ thcs-song-may.")]
    [Pattern("^[a-z0-9]+(-[a-z0-9]+)*$", "thcs-song-may")]
    public string? Code { get; init; }

    /// <summary>The branch as its papers call it.</summary>
    [Title("Tên chi bộ", "Ví dụ: Chi bộ Trường THCS Sông Mây.")]
    public required string Name { get; init; }

    /// <summary>The organisation above, first line of the header.</summary>
    [Title("Tổ chức đảng cấp trên", "Dòng trên cùng bên trái của văn bản, ví dụ: Đảng bộ xã Sông Mây.")]
    public required string Superior { get; init; }

    /// <summary>The organisation above that one: first line of the superior's own papers.</summary>
    [Title("Tổ chức đảng cấp trên của cấp trên", "Ví dụ: Đảng bộ huyện Nậm Khẩu; chỉ dùng cho văn bản của đảng ủy cấp trên.")]
    public string? SuperiorParent { get; init; }

    /// <summary>The committee above the superior: it receives the superior's decision.</summary>
    [Title("Cấp ủy cấp trên của cấp trên", "Nơi nhận báo cáo của đảng ủy cấp trên, ví dụ: Huyện ủy Nậm Khẩu; chỉ dùng cho văn bản của đảng ủy cấp trên.")]
    public string? SuperiorParentCommittee { get; init; }

    /// <summary>The committee of the organisation above.</summary>
    [Title("Cấp ủy cấp trên", "Nơi nhận tờ trình, báo cáo, ví dụ: Đảng ủy xã Sông Mây.")]
    public string? SuperiorCommittee { get; init; }

    /// <summary>The secretary of the committee above.</summary>
    [Title("Bí thư cấp ủy cấp trên")]
    public string? SuperiorSecretary { get; init; }

    /// <summary>What the branch is to its grassroots organisation.</summary>
    [Title("Loại chi bộ", "subordinate: chi bộ trực thuộc đảng ủy cơ sở (mặc định); grassroots: chi bộ cơ sở.")]
    public BranchKind? Kind { get; init; }

    /// <summary>The committee of the branch.</summary>
    [Title("Cấp ủy của chi bộ", "Chi ủy; bỏ trống khi chi bộ chỉ có bí thư, phó bí thư.")]
    public string? Committee { get; init; }

    /// <summary>Who reviews itself, as the opening sentence says it.</summary>
    [Title("Tập thể kiểm điểm", "Ví dụ: tập thể chi ủy, Chi bộ Trường THCS Sông Mây.")]
    public string? Collective { get; init; }

    /// <summary>The secretary.</summary>
    [Title("Bí thư", "Họ và tên, không ghi học hàm, học vị.")]
    public string? Secretary { get; init; }

    /// <summary>The deputy secretary.</summary>
    [Title("Phó bí thư")]
    public string? DeputySecretary { get; init; }

    /// <summary>The members of the committee.</summary>
    [Title("Chi ủy viên")]
    public IReadOnlyList<string>? CommitteeMembers { get; init; }

    /// <summary>The Party groups of the branch.</summary>
    [Title("Các tổ đảng", "Tên từng tổ đảng.")]
    public IReadOnlyList<string>? Groups { get; init; }

    /// <summary>The branch in the symbol of its papers.</summary>
    [Title("Ký hiệu tên chi bộ", "Phần sau dấu gạch chéo của số, ký hiệu: CB trong 05-BC/CB.")]
    public string? Symbol { get; init; }

    /// <summary>The term.</summary>
    [Title("Nhiệm kỳ")]
    [Pattern(@"^\d{4}-\d{4}$", "2022-2025")]
    public string? Term { get; init; }

    /// <summary>The day the branch was set up.</summary>
    [Title("Ngày thành lập")]
    public DateOnly? Established { get; init; }

    /// <summary>True when the branch has a seal of its own.</summary>
    [Title("Có con dấu")]
    public bool? HasSeal { get; init; }
}
