using System.Text.Json.Serialization;

namespace Reports.Templates.Facts;

/// <summary>Emulation titles and awards of the school year.</summary>
sealed record Emulation
{
    [Title("Năm học"), Pattern(@"^\d{4}-\d{4}$", "2022-2023")] public string? SchoolYear { get; init; }

    [Title("Tổng số người xét thi đua", "Số cán bộ, giáo viên, nhân viên làm gốc của các tỷ lệ.", "The number of staff of which the shares are taken.", English = "people considered"), Between(0, 10000)]
    public int? Base { get; init; }

    [Title("Danh hiệu cá nhân")] public Titles? Titles { get; init; }
    [Title("Họ tên Chiến sĩ thi đua cơ sở")] public IReadOnlyList<string>? FighterNames { get; init; }
    [Title("Khen thưởng tập thể")] public IReadOnlyList<CollectiveAward>? Collective { get; init; }
    [Title("Khen thưởng cá nhân")] public IReadOnlyList<Award>? Awards { get; init; }
    [Title("Kết quả khác", "Mỗi mục một dòng, in sau các bảng của phần này.", "One a line, printed after the tables of this part."), Sentence] public IReadOnlyList<string>? Lines { get; init; }
}

/// <summary>Emulation titles of persons.</summary>
sealed record Titles : ITable
{
    [Title("Lao động tiên tiến")] public Count? AdvancedWorker { get; init; }
    [Title("Chiến sĩ thi đua cơ sở")] public Count? GrassrootsFighter { get; init; }
    [Title("Chiến sĩ thi đua cấp tỉnh")] public Count? ProvinceFighter { get; init; }
    [Title("Chiến sĩ thi đua toàn quốc")] public Count? NationalFighter { get; init; }

    // Nobody with a title is a result too: a zero that is written is stated.
    public bool IsStated() => AdvancedWorker is not null || GrassrootsFighter is not null || ProvinceFighter is not null || NationalFighter is not null;
}

/// <summary>An award of persons, with their names.</summary>
sealed record Award
{
    [Title("Hình thức", "Giấy khen, Bằng khen …", "«Giấy khen», «Bằng khen» …"), JsonPropertyName("award")] public required string Name { get; init; }
    [Title("Cơ quan tặng")] public string? By { get; init; }
    [Title("Số người"), Between(0, 10000)] public int? Count { get; init; }
    [Title("Họ và tên")] public IReadOnlyList<string>? Names { get; init; }
}

/// <summary>An award of the school or of one of its organisations.</summary>
sealed record CollectiveAward
{
    [Title("Tập thể")] public required string Recipient { get; init; }
    [Title("Hình thức")] public required string Award { get; init; }
    [Title("Cơ quan tặng")] public string? By { get; init; }
}

/// <summary>A commendation that the branch proposes.</summary>
sealed record Commendation
{
    [Title("Tập thể, cá nhân")] public required string Recipient { get; init; }
    [Title("Hình thức")] public required string Form { get; init; }
    [Title("Thành tích")] public string? Reason { get; init; }
    [Title("Cấp khen thưởng")] public string? Authority { get; init; }
}

/// <summary>A competition: its level, its prizes, the stated total.</summary>
sealed record Competition
{
    [Title("Tên cuộc thi", "Bỏ trống khi chỉ biết số giải của một cấp.", "Empty when only the number of prizes of a level is known.")] public string? Name { get; init; }
    [Title("Cấp")] public required AdministrativeLevel Level { get; init; }
    [Title("Năm học"), Pattern(@"^\d{4}-\d{4}$", "2022-2023")] public string? SchoolYear { get; init; }
    [Title("Tổng số giải"), Between(0, 10000)] public int? Total { get; init; }
    [Title("Số giải từng loại")] public Prizes? Prizes { get; init; }
    [Title("Giải khác", "Giải có tên riêng: giải toàn đoàn, giải tiết mục múa, giải nhạc cụ …", "Prizes with names of their own: «giải toàn đoàn», «giải tiết mục múa» …")] public IReadOnlyList<NamedPrize>? OtherPrizes { get; init; }
    [Title("Xếp hạng toàn đoàn"), Between(1, 1000)] public int? Rank { get; init; }
    [Title("Ghi chú")] public string? Note { get; init; }
}

/// <summary>Prizes by kind.</summary>
sealed record Prizes
{
    [Title("Giải nhất"), Between(0, 10000)] public int? First { get; init; }
    [Title("Giải nhì"), Between(0, 10000)] public int? Second { get; init; }
    [Title("Giải ba"), Between(0, 10000)] public int? Third { get; init; }
    [Title("Giải khuyến khích"), Between(0, 10000)] public int? Consolation { get; init; }
    [Title("Huy chương vàng"), Between(0, 10000)] public int? Gold { get; init; }
    [Title("Huy chương bạc"), Between(0, 10000)] public int? Silver { get; init; }
    [Title("Huy chương đồng"), Between(0, 10000)] public int? Bronze { get; init; }
    [Title("Giải A"), Between(0, 10000)] public int? A { get; init; }
    [Title("Giải B"), Between(0, 10000)] public int? B { get; init; }
    [Title("Giải C"), Between(0, 10000)] public int? C { get; init; }
}

/// <summary>A prize that has a name of its own.</summary>
sealed record NamedPrize
{
    [Title("Tên giải")] public required string Name { get; init; }
    [Title("Số giải"), Between(0, 10000)] public int? Count { get; init; }
}
