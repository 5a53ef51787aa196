namespace Reports.Templates.Facts;

/// <summary>The meeting of the review, as in its minutes.</summary>
sealed record Meeting : Paper
{
    [Title("Ngày họp", "2023-12-16 hoặc 16/12/2023.", "Such as 16/12/2023.", English = "day of the meeting")] public override DateOnly? Date { get; init; }
    [Title("Căn cứ", "Mỗi phần tử một căn cứ: hướng dẫn, kế hoạch của cấp trên.", "One ground a line: guidances and plans of the superior.")] public Prose? Grounds { get; init; }
    [Title("Ngày gửi dự thảo báo cáo", "Từ năm 2025: trước hội nghị ít nhất 03 ngày làm việc.", "Since 2025: three working days before the meeting at least.")] public DateOnly? DraftSent { get; init; }
    [Title("Bắt đầu"), Clock] public string? Start { get; init; }
    [Title("Kết thúc"), Clock] public string? End { get; init; }
    [Title("Địa điểm")] public string? Venue { get; init; }
    [Title("Triệu tập"), Between(0, 10000)] public int? Convened { get; init; }
    [Title("Có mặt"), Between(0, 10000)] public int? Present { get; init; }
    [Title("Vắng mặt"), Between(0, 10000)] public int? Absent { get; init; }
    [Title("Vắng có lý do"), Between(0, 10000)] public int? Excused { get; init; }
    [Title("Vắng không lý do"), Between(0, 10000)] public int? Unexcused { get; init; }
    [Title("Đảng viên chính thức có mặt", "Số đảng viên có quyền biểu quyết có mặt.", "Members present who may vote."), Between(0, 10000)] public int? Voters { get; init; }
    [Title("Đảng viên vắng mặt")] public IReadOnlyList<Absentee>? Absentees { get; init; }
    [Title("Đại biểu cấp trên")] public IReadOnlyList<Guest>? Delegates { get; init; }
    [Title("Chủ trì")] public string? Chair { get; init; }
    [Title("Thư ký")] public string? Secretary { get; init; }
    [Title("Diễn biến", "Ai trình bày báo cáo kiểm điểm tập thể, bản tự kiểm điểm; bầu tổ kiểm phiếu, bỏ phiếu.", "Who presented the reviews; election of the tellers, voting.")] public Prose? Course { get; init; }
    [Title("Ý kiến phát biểu")] public IReadOnlyList<Opinion>? Opinions { get; init; }
    [Title("Nội dung thống nhất")] public Prose? Decisions { get; init; }
    [Title("Kết luận")] public Prose? Conclusion { get; init; }
    [Title("Mức xếp loại chi bộ"), Words(Vocabulary.Level)] public Mark? Level { get; init; }
    [Title("Số bản"), Between(0, 10000)] public int? Copies { get; init; }
    [Title("Đã thông qua trước hội nghị", "true: biên bản đã được đọc và hội nghị thông qua.", "Có: the minutes were read and adopted.")] public bool? Adopted { get; init; }
}

/// <summary>A member who was absent.</summary>
sealed record Absentee
{
    [Title("Họ và tên")] public required string Name { get; init; }
    [Title("Lý do")] public string? Reason { get; init; }
    [Title("Có lý do")] public bool? Excused { get; init; }
}

/// <summary>A guest of the meeting.</summary>
sealed record Guest
{
    [Title("Họ và tên")] public required string Name { get; init; }
    [Title("Chức vụ")] public string? Post { get; init; }
}

/// <summary>What one person said.</summary>
sealed record Opinion
{
    [Title("Họ và tên")] public required string Speaker { get; init; }
    [Title("Ý kiến")] public Prose? Content { get; init; }
    [Title("Về")] public string? About { get; init; }
}

/// <summary>The ballots and how they were counted.</summary>
sealed record Votes : Paper
{
    [Title("Căn cứ", "Mỗi phần tử một căn cứ: hướng dẫn, kế hoạch của cấp trên.", "One ground a line: guidances and plans of the superior.")] public Prose? Grounds { get; init; }

    [Title("Gốc của tỷ lệ", "valid: số phiếu hợp lệ (mặc định); collected: thu về; issued: phát ra; members: tổng số đảng viên.", "valid: valid ballots (as usual); collected; issued; members: all members.")]
    public VoteBase? Base { get; init; }

    [Title("Tổ kiểm phiếu")] public IReadOnlyList<Counter>? Counters { get; init; }
    [Title("Phiếu xếp loại chi bộ")] public Ballot? Branch { get; init; }
    [Title("Phiếu xếp loại đảng viên", "Chỉ ghi số phiếu; phiếu của từng người ghi ở danh sách đảng viên.", "Only the numbers of ballots; votes on each member stand with the members.")] public Ballot? Members { get; init; }
    [Title("Đã thông qua trước hội nghị", "true: biên bản đã được đọc và hội nghị thông qua.", "Có: the minutes were read and adopted.")] public bool? Adopted { get; init; }
}

/// <summary>Ballots issued and collected, and votes by level.</summary>
sealed record Ballot
{
    [Title("Phát ra"), Between(0, 10000)] public int? Issued { get; init; }
    [Title("Thu về"), Between(0, 10000)] public int? Collected { get; init; }
    [Title("Hợp lệ"), Between(0, 10000)] public int? Valid { get; init; }
    [Title("Không hợp lệ"), Between(0, 10000)] public int? Invalid { get; init; }
    [Title("Số phiếu từng mức"), Words(Vocabulary.LevelCode)] public IReadOnlyDictionary<string, Count>? Levels { get; init; }
}

/// <summary>What the shares of votes stand on.</summary>
enum VoteBase
{
    /// <summary>Số phiếu hợp lệ.</summary>
    [Title("số phiếu hợp lệ", English = "valid ballots")]
    Valid,

    /// <summary>Số phiếu thu về.</summary>
    [Title("số phiếu thu về", English = "ballots collected")]
    Collected,

    /// <summary>Số phiếu phát ra.</summary>
    [Title("số phiếu phát ra", English = "ballots issued")]
    Issued,

    /// <summary>Tổng số đảng viên.</summary>
    [Title("tổng số đảng viên", English = "all members")]
    Members,
}

/// <summary>The resolution of the branch on the ratings.</summary>
sealed record Resolution : Paper
{
    [Title("Căn cứ")] public Prose? Grounds { get; init; }
    [Title("Quyết nghị")] public Prose? Resolves { get; init; }
    [Title("Tổ chức thực hiện")] public Prose? Execution { get; init; }
}
