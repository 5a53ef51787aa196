namespace Reports.Templates.Facts;

/// <summary>The meeting of the review, as its minutes tell it.</summary>
sealed record Meeting : Paper
{
    /// <summary>Guidances, plans and decisions of the superior that it stands on, besides the edition's own.</summary>
    [Title("Căn cứ", "Mỗi phần tử một căn cứ: hướng dẫn, kế hoạch của cấp trên.")]
    public Prose? Grounds { get; init; }

    /// <summary>When the draft of the collective review was sent to those invited.</summary>
    [Title("Ngày gửi dự thảo báo cáo", "Từ năm 2025: trước hội nghị ít nhất 03 ngày làm việc.")]
    public DateOnly? DraftSent { get; init; }

    /// <summary>When it began.</summary>
    [Title("Bắt đầu")]
    [Pattern(@"^([01]?\d|2[0-3]):[0-5]\d$", "14:00")]
    public string? Start { get; init; }

    /// <summary>When it ended.</summary>
    [Title("Kết thúc")]
    [Pattern(@"^([01]?\d|2[0-3]):[0-5]\d$", "14:00")]
    public string? End { get; init; }

    /// <summary>Where it was held.</summary>
    [Title("Địa điểm")]
    public string? Venue { get; init; }

    /// <summary>Members called.</summary>
    [Title("Triệu tập")]
    [Between(0, 10000)]
    public int? Convened { get; init; }

    /// <summary>Members present.</summary>
    [Title("Có mặt")]
    [Between(0, 10000)]
    public int? Present { get; init; }

    /// <summary>Members absent.</summary>
    [Title("Vắng mặt")]
    [Between(0, 10000)]
    public int? Absent { get; init; }

    /// <summary>Absent with a reason.</summary>
    [Title("Vắng có lý do")]
    [Between(0, 10000)]
    public int? Excused { get; init; }

    /// <summary>Absent without a reason.</summary>
    [Title("Vắng không lý do")]
    [Between(0, 10000)]
    public int? Unexcused { get; init; }

    /// <summary>Official members present: those who vote.</summary>
    [Title("Đảng viên chính thức có mặt", "Số đảng viên có quyền biểu quyết có mặt.")]
    [Between(0, 10000)]
    public int? Voters { get; init; }

    /// <summary>Who was absent.</summary>
    [Title("Đảng viên vắng mặt")]
    public IReadOnlyList<Absentee>? Absentees { get; init; }

    /// <summary>Delegates from above.</summary>
    [Title("Đại biểu cấp trên")]
    public IReadOnlyList<Guest>? Delegates { get; init; }

    /// <summary>Who chaired.</summary>
    [Title("Chủ trì")]
    public string? Chair { get; init; }

    /// <summary>Who wrote.</summary>
    [Title("Thư ký")]
    public string? Secretary { get; init; }

    /// <summary>How it went before the opinions: who presented what.</summary>
    [Title("Diễn biến", "Ai trình bày báo cáo kiểm điểm tập thể, bản tự kiểm điểm; bầu tổ kiểm phiếu, bỏ phiếu.")]
    public Prose? Course { get; init; }

    /// <summary>What was said.</summary>
    [Title("Ý kiến phát biểu")]
    public IReadOnlyList<Opinion>? Opinions { get; init; }

    /// <summary>What was decided.</summary>
    [Title("Nội dung thống nhất")]
    public Prose? Decisions { get; init; }

    /// <summary>The conclusion.</summary>
    [Title("Kết luận")]
    public Prose? Conclusion { get; init; }

    /// <summary>The level of the branch adopted by the meeting.</summary>
    [Title("Mức xếp loại chi bộ")]
    [Words(Vocabulary.Level)]
    public Mark? Level { get; init; }

    /// <summary>Copies of the minutes.</summary>
    [Title("Số bản")]
    [Between(0, 10000)]
    public int? Copies { get; init; }

    /// <summary>True when the minutes were read out and adopted.</summary>
    [Title("Đã thông qua trước hội nghị", "true: biên bản đã được đọc và hội nghị thông qua.")]
    public bool? Adopted { get; init; }
}
