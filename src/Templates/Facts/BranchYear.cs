using System.Text.Json.Serialization;
using Reports.Engine.Diagnostics;

namespace Reports.Templates.Facts;

/// <summary>The year of a branch: everything its dossier is made from. Facts only, nothing computed.</summary>
sealed record BranchYear
{
    /// <summary>The schema that an editor checks the file with; not a fact.</summary>
    [Title("Lược đồ", "Đường dẫn đến year.schema.json, để trình soạn thảo gợi ý và kiểm tra.")]
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>The year reviewed.</summary>
    [Title("Năm kiểm điểm")]
    [Between(2000, 2100)]
    public required int Year { get; init; }

    /// <summary>The edition of the forms; null lets the year and the date of the review choose.</summary>
    [Title("Bộ biểu mẫu", "Chỉ ghi khi muốn dùng bộ biểu mẫu khác với bộ theo năm kiểm điểm và ngày văn bản.")]
    [Words(Vocabulary.Edition)]
    public string? Edition { get; init; }

    /// <summary>The layout profile; null lets the edition and the date choose.</summary>
    [Title("Thể thức văn bản", "Chỉ ghi khi muốn dùng thể thức khác: hd36 hoặc hd05.")]
    [Words(Vocabulary.Layout)]
    public string? Layout { get; init; }

    /// <summary>The branch.</summary>
    [Title("Chi bộ")]
    public required Branch Branch { get; init; }

    /// <summary>The school.</summary>
    [Title("Nhà trường")]
    public required School School { get; init; }

    /// <summary>The plan of the year-end review.</summary>
    [Title("Kế hoạch kiểm điểm")]
    public Plan? Plan { get; init; }

    /// <summary>The collective review.</summary>
    [Title("Kiểm điểm tập thể")]
    public CollectiveReview? Review { get; init; }

    /// <summary>Pupils and their results.</summary>
    [Title("Học sinh")]
    public Pupils? Pupils { get; init; }

    /// <summary>Children of a kindergarten.</summary>
    [Title("Trẻ mầm non")]
    public Children? Children { get; init; }

    /// <summary>Managers, teachers, employees.</summary>
    [Title("Đội ngũ")]
    public Staff? Staff { get; init; }

    /// <summary>Emulation titles and awards.</summary>
    [Title("Thi đua, khen thưởng")]
    public Emulation? Emulation { get; init; }

    /// <summary>Accreditation, national standard, titles of the school.</summary>
    [Title("Kiểm định, công nhận")]
    public Recognition? Recognition { get; init; }

    /// <summary>Admissions, supervision and other work of the branch.</summary>
    [Title("Công tác đảng")]
    public PartyWork? PartyWork { get; init; }

    /// <summary>The statistics of the members' rating.</summary>
    [Title("Số liệu đảng viên", "Số liệu của báo cáo kết quả đánh giá, xếp loại chất lượng đảng viên.")]
    public Membership? Membership { get; init; }

    /// <summary>The members.</summary>
    [Title("Danh sách đảng viên", English = "members")]
    public IReadOnlyList<Member>? Members { get; init; }

    /// <summary>True when the list names some of the members only: then the statistics are counted, not the list.</summary>
    [Title("Danh sách chưa đủ", "true: danh sách đảng viên mới có một số người; số liệu đảng viên (membership) được dùng thay cho số đếm từ danh sách.", English = "list of some members only")]
    public bool? MembersPartial { get; init; }

    /// <summary>The meeting of the review.</summary>
    [Title("Hội nghị kiểm điểm")]
    public Meeting? Meeting { get; init; }

    /// <summary>The ballots.</summary>
    [Title("Kiểm phiếu")]
    public Votes? Votes { get; init; }

    /// <summary>The scoring table of the branch.</summary>
    [Title("Bảng tự chấm điểm")]
    public Scoring? Scoring { get; init; }

    /// <summary>Commendations proposed.</summary>
    [Title("Đề nghị khen thưởng")]
    public IReadOnlyList<Commendation>? Commendations { get; init; }

    /// <summary>Limitations with what is done about them.</summary>
    [Title("Hạn chế và biện pháp khắc phục")]
    public IReadOnlyList<Limitation>? Limitations { get; init; }

    /// <summary>Tasks of next year.</summary>
    [Title("Nhiệm vụ năm sau")]
    public IReadOnlyList<WorkItem>? NextYearTasks { get; init; }

    /// <summary>The resolution of the branch.</summary>
    [Title("Nghị quyết của chi bộ")]
    public Resolution? Resolution { get; init; }

    /// <summary>The submission to the superior.</summary>
    [Title("Tờ trình")]
    public Proposal? Proposal { get; init; }

    /// <summary>The list and the summary of results.</summary>
    [Title("Danh sách, bảng tổng hợp")]
    public Summary? Summary { get; init; }

    /// <summary>The plan to remedy limitations.</summary>
    [Title("Kế hoạch khắc phục hạn chế")]
    public RemedyPlan? RemedyPlan { get; init; }

    /// <summary>The decision of the superior.</summary>
    [Title("Quyết định của cấp trên")]
    public Decision? Decision { get; init; }

    /// <summary>What the school does not report: paths of facts that a form asks for.</summary>
    [Title("Không báo cáo", "Nội dung mà mẫu hỏi nhưng trường không báo cáo, ví dụ pupils.conduct: không in [chưa có: …] và không nêu là thiếu.", English = "what is not reported")]
    public IReadOnlyList<string>? NotReported { get; init; }

    /// <summary>Findings the author has seen and accepts, each with a reason.</summary>
    [Title("Phát hiện đã xem xét", "Phát hiện của chương trình mà chi bộ đã xem xét và giữ nguyên, kèm lý do.", English = "findings seen and kept")]
    public IReadOnlyList<Acknowledgement>? Acknowledged { get; init; }

    /// <summary>Severities changed for this file: code → note, warning or error.</summary>
    [Title("Mức độ của phát hiện", "Đổi mức độ của một mã phát hiện: note, warning hoặc error.", English = "severities of findings")]
    public IReadOnlyDictionary<string, Severity>? Severities { get; init; }

    /// <summary>Free fields for a local form.</summary>
    [Title("Trường tự do", "Dữ liệu riêng cho biểu mẫu của địa phương.")]
    public FreeFacts? Extra { get; init; }
}
