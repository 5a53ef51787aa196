namespace Reports.Templates.Facts;

/// <summary>A branch and the organisations above it.</summary>
sealed record Branch
{
    [Title("Mã chi bộ", "Chữ thường không dấu và gạch nối, ví dụ thcs-song-may.", "Small letters without marks and hyphens, such as thcs-song-may."), Pattern("^[a-z0-9]+(-[a-z0-9]+)*$", "thcs-song-may")]
    public string? Code { get; init; }

    [Title("Tên chi bộ", "Ví dụ: Chi bộ Trường THCS Sông Mây.", "Such as «Chi bộ Trường THCS Sông Mây».")] public required string Name { get; init; }
    [Title("Tổ chức đảng cấp trên", "Dòng trên cùng bên trái của văn bản, ví dụ: Đảng bộ xã Sông Mây.", "The top line on the left of papers, such as «Đảng bộ xã Sông Mây».")] public required string Superior { get; init; }

    [Title("Tổ chức đảng cấp trên của cấp trên", "Ví dụ: Đảng bộ huyện Nậm Khẩu; chỉ dùng cho văn bản của đảng ủy cấp trên.", "Such as «Đảng bộ huyện Nậm Khẩu»; for papers of the superior only.")]
    public string? SuperiorParent { get; init; }

    [Title("Cấp ủy cấp trên của cấp trên", "Nơi nhận báo cáo của đảng ủy cấp trên, ví dụ: Huyện ủy Nậm Khẩu; chỉ dùng cho văn bản của đảng ủy cấp trên.", "Who receives the superior's reports, such as «Huyện ủy Nậm Khẩu»; for papers of the superior only.")]
    public string? SuperiorParentCommittee { get; init; }

    [Title("Cấp ủy cấp trên", "Nơi nhận tờ trình, báo cáo, ví dụ: Đảng ủy xã Sông Mây.", "Who receives submissions and reports, such as «Đảng ủy xã Sông Mây».")] public string? SuperiorCommittee { get; init; }
    [Title("Bí thư cấp ủy cấp trên")] public string? SuperiorSecretary { get; init; }
    [Title("Loại chi bộ", "subordinate: chi bộ trực thuộc đảng ủy cơ sở (mặc định); grassroots: chi bộ cơ sở.", "subordinate: below a grassroots committee (as usual); grassroots: a grassroots branch.")] public BranchKind? Kind { get; init; }
    [Title("Cấp ủy của chi bộ", "Chi ủy; bỏ trống khi chi bộ chỉ có bí thư, phó bí thư.", "«Chi ủy»; empty when the branch has a secretary and deputy only.")] public string? Committee { get; init; }
    [Title("Tập thể kiểm điểm", "Ví dụ: tập thể chi ủy, Chi bộ Trường THCS Sông Mây.", "Such as «tập thể chi ủy, Chi bộ Trường THCS Sông Mây».")] public string? Collective { get; init; }
    [Title("Bí thư", "Họ và tên, không ghi học hàm, học vị.", "The name, without academic titles.")] public string? Secretary { get; init; }
    [Title("Phó bí thư")] public string? DeputySecretary { get; init; }
    [Title("Chi ủy viên")] public IReadOnlyList<string>? CommitteeMembers { get; init; }
    [Title("Các tổ đảng", "Tên từng tổ đảng.", "The name of each group.")] public IReadOnlyList<string>? Groups { get; init; }
    [Title("Ký hiệu tên chi bộ", "Phần sau dấu gạch chéo của số, ký hiệu: CB trong 05-BC/CB.", "What follows the slash in numbers of papers: CB in 05-BC/CB.")] public string? Symbol { get; init; }
    [Title("Nhiệm kỳ"), Pattern(@"^\d{4}-\d{4}$", "2022-2025")] public string? Term { get; init; }
    [Title("Ngày thành lập")] public DateOnly? Established { get; init; }
    [Title("Có con dấu")] public bool? HasSeal { get; init; }
}

/// <summary>What a branch is to its grassroots organisation.</summary>
enum BranchKind
{
    /// <summary>Chi bộ trực thuộc đảng ủy cơ sở: the organisation above is the grassroots one.</summary>
    [Title("Chi bộ trực thuộc đảng ủy cơ sở", English = "branch below a grassroots committee")]
    Subordinate,

    /// <summary>Chi bộ cơ sở: the branch itself is the grassroots organisation.</summary>
    [Title("Chi bộ cơ sở", English = "grassroots branch")]
    Grassroots,
}

/// <summary>The level of a competition or a recognition, lowest first.</summary>
enum AdministrativeLevel
{
    /// <summary>Cấp trường.</summary>
    [Title("Cấp trường")]
    School,

    /// <summary>Cấp cụm.</summary>
    [Title("Cấp cụm")]
    Cluster,

    /// <summary>Cấp xã.</summary>
    [Title("Cấp xã")]
    Commune,

    /// <summary>Cấp huyện.</summary>
    [Title("Cấp huyện")]
    District,

    /// <summary>Cấp tỉnh.</summary>
    [Title("Cấp tỉnh")]
    Province,

    /// <summary>Cấp khu vực.</summary>
    [Title("Cấp khu vực")]
    Region,

    /// <summary>Cấp quốc gia.</summary>
    [Title("Cấp quốc gia")]
    National,

    /// <summary>Cấp quốc tế.</summary>
    [Title("Cấp quốc tế")]
    International,
}

/// <summary>The school of the branch.</summary>
sealed record School
{
    [Title("Tên trường")] public required string Name { get; init; }
    [Title("Cấp học", "mam_non, tieu_hoc, thcs hoặc thpt.", "mam_non, tieu_hoc, thcs or thpt.")] public required SchoolLevel Level { get; init; }
    [Title("Cơ quan quản lý")] public string? GoverningBody { get; init; }
    [Title("Hiệu trưởng")] public string? Principal { get; init; }
    [Title("Xã, phường")] public string? Commune { get; init; }
    [Title("Huyện", "Bỏ trống từ ngày 01/7/2025.", "Empty since 1 July 2025.")] public string? District { get; init; }
    [Title("Tỉnh, thành phố")] public string? Province { get; init; }
}

/// <summary>The level of education; written as it is called in the office.</summary>
enum SchoolLevel
{
    /// <summary>Mầm non.</summary>
    [Title("Mầm non", English = "kindergarten")]
    MamNon,

    /// <summary>Tiểu học.</summary>
    [Title("Tiểu học", English = "primary school")]
    TieuHoc,

    /// <summary>Trung học cơ sở.</summary>
    [Title("Trung học cơ sở", English = "lower secondary school")]
    Thcs,

    /// <summary>Trung học phổ thông.</summary>
    [Title("Trung học phổ thông", English = "upper secondary school")]
    Thpt,
}
