namespace Reports.Templates.Facts;

/// <summary>The school of the branch.</summary>
sealed record School
{
    /// <summary>The school.</summary>
    [Title("Tên trường")]
    public required string Name { get; init; }

    /// <summary>Its level of education.</summary>
    [Title("Cấp học", "mam_non, tieu_hoc, thcs hoặc thpt.")]
    public required SchoolLevel Level { get; init; }

    /// <summary>The authority above the school.</summary>
    [Title("Cơ quan quản lý")]
    public string? GoverningBody { get; init; }

    /// <summary>The head of the school.</summary>
    [Title("Hiệu trưởng")]
    public string? Principal { get; init; }

    /// <summary>The commune or ward.</summary>
    [Title("Xã, phường")]
    public string? Commune { get; init; }

    /// <summary>The district; none after 1 July 2025.</summary>
    [Title("Huyện", "Bỏ trống từ ngày 01/7/2025.")]
    public string? District { get; init; }

    /// <summary>The province.</summary>
    [Title("Tỉnh, thành phố")]
    public string? Province { get; init; }
}
