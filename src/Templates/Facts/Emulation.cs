namespace Reports.Templates.Facts;

/// <summary>Emulation titles and awards of the school year.</summary>
sealed record Emulation
{
    /// <summary>The school year.</summary>
    [Title("Năm học")]
    [Pattern(@"^\d{4}-\d{4}$", "2022-2023")]
    public string? SchoolYear { get; init; }

    /// <summary>The people the shares stand on.</summary>
    [Title("Tổng số người xét thi đua", "Số cán bộ, giáo viên, nhân viên làm gốc của các tỷ lệ.", English = "people considered")]
    [Between(0, 10000)]
    public int? Base { get; init; }

    /// <summary>Titles of persons.</summary>
    [Title("Danh hiệu cá nhân")]
    public Titles? Titles { get; init; }

    /// <summary>Names of the grassroots emulation fighters.</summary>
    [Title("Họ tên Chiến sĩ thi đua cơ sở")]
    public IReadOnlyList<string>? FighterNames { get; init; }

    /// <summary>Awards of the school and its organisations.</summary>
    [Title("Khen thưởng tập thể")]
    public IReadOnlyList<CollectiveAward>? Collective { get; init; }

    /// <summary>Awards of persons.</summary>
    [Title("Khen thưởng cá nhân")]
    public IReadOnlyList<Award>? Awards { get; init; }

    /// <summary>Further results in the author's own words, a line each.</summary>
    [Title("Kết quả khác", "Mỗi phần tử một dòng, in sau các bảng của phần này.")]
    public IReadOnlyList<string>? Lines { get; init; }
}
