namespace Reports.Templates.Facts;

/// <summary>The statistics of the members' rating: the rows of the report to the superior.</summary>
sealed record Membership
{
    [Title("Tổng số đảng viên"), Between(0, 10000)] public int? Total { get; init; }
    [Title("Chính thức"), Between(0, 10000)] public int? Official { get; init; }
    [Title("Dự bị"), Between(0, 10000)] public int? Probationary { get; init; }
    [Title("Không đánh giá")] public NotRated? NotRated { get; init; }
    [Title("Thuộc diện đánh giá"), Between(0, 10000)] public int? ToRate { get; init; }
    [Title("Đã đánh giá"), Between(0, 10000)] public int? Rated { get; init; }
    [Title("Chưa đánh giá"), Between(0, 10000)] public int? Unrated { get; init; }
    [Title("Kết quả đánh giá"), Words(Vocabulary.LevelCode)] public IReadOnlyDictionary<string, Count>? Levels { get; init; }
    [Title("Lý do mức Hoàn thành nhiệm vụ")] public FulfilledReasons? FulfilledReasons { get; init; }
    [Title("Lý do mức Không hoàn thành nhiệm vụ")] public NotFulfilledReasons? NotFulfilledReasons { get; init; }
}

/// <summary>Members not to be rated, by reason.</summary>
sealed record NotRated
{
    [Title("Tổng số"), Between(0, 10000)] public int? Total { get; init; }
    [Title("Được miễn công tác, miễn sinh hoạt"), Between(0, 10000)] public int? Exempt { get; init; }
    [Title("Đảng viên dự bị chưa đủ 6 tháng"), Between(0, 10000)] public int? NewProbationary { get; init; }
    [Title("Bị đình chỉ sinh hoạt"), Between(0, 10000)] public int? Suspended { get; init; }
    [Title("Lý do khác"), Between(0, 10000)] public int? Other { get; init; }
}

/// <summary>Why members are rated «hoàn thành nhiệm vụ».</summary>
sealed record FulfilledReasons
{
    [Title("a. Chưa tận tụy với công việc"), Between(0, 10000)] public int? A { get; init; }
    [Title("b. Có khuyết điểm nhưng chưa đến mức kỷ luật"), Between(0, 10000)] public int? B { get; init; }
    [Title("c. Lãnh đạo đơn vị chưa hoàn thành nhiệm vụ"), Between(0, 10000)] public int? C { get; init; }
}

/// <summary>Why members are rated «không hoàn thành nhiệm vụ».</summary>
sealed record NotFulfilledReasons
{
    [Title("a. Đang chấp hành kỷ luật trong 01 năm"), Between(0, 10000)] public int? A { get; init; }
    [Title("b. Không hoàn thành nhiệm vụ chi bộ giao"), Between(0, 10000)] public int? B { get; init; }
    [Title("c. Xếp loại cán bộ, công chức, viên chức ở mức không hoàn thành"), Between(0, 10000)] public int? C { get; init; }
    [Title("d. Vi phạm những điều đảng viên không được làm"), Between(0, 10000)] public int? D { get; init; }
    [Title("đ. Không chấp hành phân công hoặc gây mất đoàn kết"), Between(0, 10000)] public int? E { get; init; }
}

/// <summary>What the branch did in the year.</summary>
sealed record PartyWork
{
    [Title("Kết nạp đảng viên")] public NamedCount? Admitted { get; init; }
    [Title("Học lớp nhận thức về Đảng")] public NamedCount? Introduced { get; init; }
    [Title("Chuyển đảng chính thức")] public NamedCount? MadeOfficial { get; init; }
    [Title("Đảng viên được giám sát"), Between(0, 10000)] public int? Supervised { get; init; }
    [Title("Đảng viên được kiểm tra"), Between(0, 10000)] public int? Inspected { get; init; }
    [Title("Đảng viên bị kỷ luật"), Between(0, 10000)] public int? Disciplined { get; init; }
    [Title("Số kỳ sinh hoạt"), Between(0, 10000)] public int? Meetings { get; init; }
}
