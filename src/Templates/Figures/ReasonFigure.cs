using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>One reason of the statistics, in the words of the form.</summary>
sealed record ReasonFigure(string Code, string Label, int? Count)
{
    static readonly string[] Unrated = ["exempt", "new_probationary", "suspended", "other"];

    /// <summary>Why members are not rated: counted where the list tells, else as stated.</summary>
    public static IReadOnlyList<ReasonFigure> NotRated(Func<string, int?> counted, NotRated? stated) =>
        [.. Unrated.Select(reason => new ReasonFigure(reason, Standing.Label(reason), (reason == "other" ? null : counted(reason)) ?? Of(stated, reason)))];

    public static IReadOnlyList<ReasonFigure> Fulfilled(FulfilledReasons? facts) =>
    [
        new("a", "Chưa tận tụy với công việc", facts?.A),
        new("b", "Có khuyết điểm nhưng chưa đến mức kỷ luật", facts?.B),
        new("c", "Lãnh đạo cơ quan, đơn vị chưa hoàn thành nhiệm vụ", facts?.C),
    ];

    public static IReadOnlyList<ReasonFigure> NotFulfilled(NotFulfilledReasons? facts) =>
    [
        new("a", "Đang chấp hành kỷ luật trong thời hạn 01 năm", facts?.A),
        new("b", "Không hoàn thành nhiệm vụ chi bộ giao", facts?.B),
        new("c", "Xếp loại cán bộ, công chức, viên chức ở mức không hoàn thành nhiệm vụ", facts?.C),
        new("d", "Vi phạm những điều đảng viên không được làm", facts?.D),
        new("đ", "Không chấp hành phân công hoặc gây mất đoàn kết", facts?.E),
    ];

    static int? Of(NotRated? stated, string reason) => reason switch
    {
        "exempt" => stated?.Exempt,
        "new_probationary" => stated?.NewProbationary,
        "suspended" => stated?.Suspended,
        _ => stated?.Other,
    };
}
