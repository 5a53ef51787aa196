namespace Reports.Templates.Facts;

/// <summary>The ballots and how they were counted.</summary>
sealed record Votes : Paper
{
    /// <summary>Guidances, plans and decisions of the superior that it stands on, besides the edition's own.</summary>
    [Title("Căn cứ", "Mỗi phần tử một căn cứ: hướng dẫn, kế hoạch của cấp trên.")]
    public Prose? Grounds { get; init; }

    /// <summary>What the shares stand on.</summary>
    [Title("Gốc của tỷ lệ", "valid: số phiếu hợp lệ (mặc định); collected: thu về; issued: phát ra; members: tổng số đảng viên.")]
    public VoteBase? Base { get; init; }

    /// <summary>Who counted.</summary>
    [Title("Tổ kiểm phiếu")]
    public IReadOnlyList<Counter>? Counters { get; init; }

    /// <summary>The ballot on the branch.</summary>
    [Title("Phiếu xếp loại chi bộ")]
    public Ballot? Branch { get; init; }

    /// <summary>The ballot on the members; their votes stand with the members.</summary>
    [Title("Phiếu xếp loại đảng viên", "Chỉ ghi số phiếu; phiếu của từng người ghi ở members[].votes.")]
    public Ballot? Members { get; init; }

    /// <summary>True when the minutes of the count were read out and adopted.</summary>
    [Title("Đã thông qua trước hội nghị", "true: biên bản đã được đọc và hội nghị thông qua.")]
    public bool? Adopted { get; init; }
}
