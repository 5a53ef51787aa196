using System.Text.Json.Serialization;
using Reports.Templates.Json;

namespace Reports.Templates.Facts;

/// <summary>The year of a branch: everything its dossier is made from. Facts only, nothing computed.</summary>
sealed record BranchYear
{
    [Title("Lược đồ", "Đường dẫn đến year.schema.json, để trình soạn thảo gợi ý và kiểm tra.", "The path to year.schema.json, by which editors complete and check."), JsonPropertyName("$schema")] public string? Schema { get; init; }
    [Title("Năm kiểm điểm"), Between(2000, 2100)] public required int Year { get; init; }

    /// <summary>The edition of the forms; null lets the year and the date of the review choose.</summary>
    [Title("Bộ biểu mẫu", "Chỉ ghi khi muốn dùng bộ biểu mẫu khác với bộ theo năm kiểm điểm và ngày văn bản.", "Only for forms other than those of the year and the days of the papers."), Words(Vocabulary.Edition)]
    public string? Edition { get; init; }

    /// <summary>The layout profile; null lets the edition and the date choose.</summary>
    [Title("Thể thức văn bản", "Chỉ ghi khi muốn dùng thể thức khác: hd36 hoặc hd05.", "Only for another page set-up: hd36 or hd05."), Words(Vocabulary.Layout)] public string? Layout { get; init; }

    [Title("Chi bộ")] public required Branch Branch { get; init; }
    [Title("Nhà trường")] public required School School { get; init; }
    [Title("Kế hoạch kiểm điểm")] public ReviewPlan? Plan { get; init; }
    [Title("Kiểm điểm tập thể")] public CollectiveReview? Review { get; init; }
    [Title("Học sinh")] public Pupils? Pupils { get; init; }
    [Title("Trẻ mầm non")] public Children? Children { get; init; }
    [Title("Đội ngũ")] public Staff? Staff { get; init; }
    [Title("Thi đua, khen thưởng")] public Emulation? Emulation { get; init; }
    [Title("Kiểm định, công nhận")] public Recognition? Recognition { get; init; }
    [Title("Công tác đảng")] public PartyWork? PartyWork { get; init; }
    [Title("Số liệu đảng viên", "Số liệu của báo cáo kết quả đánh giá, xếp loại chất lượng đảng viên.", "The numbers of the report on the rating of members.")] public Membership? Membership { get; init; }
    [Title("Danh sách đảng viên", English = "members")] public IReadOnlyList<Member>? Members { get; init; }

    [Title("Danh sách chưa đủ", "true: danh sách đảng viên mới có một số người; số liệu đảng viên được dùng thay cho số đếm từ danh sách.", "Có: the list has some of the members only; the numbers of members are used instead of those counted in it.", English = "list of some members only")]
    public bool? MembersPartial { get; init; }

    [Title("Hội nghị kiểm điểm")] public Meeting? Meeting { get; init; }
    [Title("Kiểm phiếu")] public Votes? Votes { get; init; }
    [Title("Bảng tự chấm điểm")] public Scoring? Scoring { get; init; }
    [Title("Đề nghị khen thưởng")] public IReadOnlyList<Commendation>? Commendations { get; init; }
    [Title("Hạn chế và biện pháp khắc phục")] public IReadOnlyList<Limitation>? Limitations { get; init; }
    [Title("Nhiệm vụ năm sau")] public IReadOnlyList<WorkItem>? NextYearTasks { get; init; }
    [Title("Nghị quyết của chi bộ")] public Resolution? Resolution { get; init; }
    [Title("Tờ trình")] public Proposal? Proposal { get; init; }
    [Title("Danh sách, bảng tổng hợp")] public Summary? Summary { get; init; }
    [Title("Kế hoạch khắc phục hạn chế")] public RemedyPlan? RemedyPlan { get; init; }
    [Title("Quyết định của cấp trên")] public Decision? Decision { get; init; }

    [Title("Không báo cáo", "Nội dung mà mẫu hỏi nhưng trường không báo cáo, ví dụ pupils.conduct: không in [chưa có: …] và không nêu là thiếu.", "What forms ask and the school does not report, such as pupils.conduct: it is not printed as missing.", English = "what is not reported")]
    public IReadOnlyList<string>? NotReported { get; init; }

    [Title("Phát hiện đã xem xét", "Phát hiện của chương trình mà chi bộ đã xem xét và giữ nguyên, kèm lý do.", "Findings that the branch has looked at and keeps, with the reason.", English = "findings seen and kept")]
    public IReadOnlyList<Acknowledgement>? Acknowledged { get; init; }

    [Title("Mức độ của phát hiện", "Đổi mức độ của một mã phát hiện: note, warning hoặc error.", "Another severity of a code: note, warning or error.", English = "severities of findings")]
    public IReadOnlyDictionary<string, Severity>? Severities { get; init; }

    [Title("Trường tự do", "Dữ liệu riêng cho biểu mẫu của địa phương.", "Data of local forms.")] public FreeFacts? Extra { get; init; }

    /// <summary>The level that the branch adopts for itself: of its meeting, before that of its drafts; null while it has none. A method, so that it is no member of the data file.</summary>
    public string? AdoptedLevel() => (Meeting?.Level ?? Review?.ProposedLevel ?? Proposal?.Level)?.Word;
}

/// <summary>Facts of a local form: anything that is JSON.</summary>
sealed record FreeFacts(Node Node);

/// <summary>A finding that the author has seen and accepts.</summary>
sealed record Acknowledgement
{
    [Title("Mã phát hiện")] public required string Code { get; init; }

    /// <summary>The path it is accepted at; null for everywhere.</summary>
    [Title("Đường dẫn", "Ví dụ: $.pupils.study[0]. Bỏ trống: mọi nơi.", "Such as $.pupils.study[0]. Empty: everywhere.")] public string? Path { get; init; }

    [Title("Lý do"), Sentence] public required string Reason { get; init; }
}
