using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>One reason of the statistics, in the words of the form.</summary>
sealed record ReasonFigure(string Code, string Label, int? Count)
{
    static readonly string[] Unrated = ["exempt", "new_probationary", "suspended", "other"];

    /// <summary>Why members are not rated: counted where the list tells, else as stated.</summary>
    public static IReadOnlyList<ReasonFigure> NotRated(Func<string, int?> counted, NotRated? stated) =>
        [.. Unrated.Select(reason => new ReasonFigure(reason, Standing.Label(reason), (reason == "other" ? null : counted(reason)) ?? Of(stated, reason)))];

    /// <summary>Why members are only «hoàn thành nhiệm vụ»; where there are none, no reason has any.</summary>
    public static IReadOnlyList<ReasonFigure> Fulfilled(FulfilledReasons? facts, IReadOnlyList<Column> levels) =>
    [
        new("a", "Chưa tận tụy với công việc", facts?.A ?? None(levels, "ht")),
        new("b", "Có khuyết điểm nhưng chưa đến mức kỷ luật", facts?.B ?? None(levels, "ht")),
        new("c", "Lãnh đạo cơ quan, đơn vị chưa hoàn thành nhiệm vụ", facts?.C ?? None(levels, "ht")),
    ];

    /// <summary>Why members are «không hoàn thành nhiệm vụ»; where there are none, no reason has any.</summary>
    public static IReadOnlyList<ReasonFigure> NotFulfilled(NotFulfilledReasons? facts, IReadOnlyList<Column> levels) =>
    [
        new("a", "Đang chấp hành kỷ luật trong thời hạn 01 năm", facts?.A ?? None(levels, "kht")),
        new("b", "Không hoàn thành nhiệm vụ chi bộ giao", facts?.B ?? None(levels, "kht")),
        new("c", "Xếp loại cán bộ, công chức, viên chức ở mức không hoàn thành nhiệm vụ", facts?.C ?? None(levels, "kht")),
        new("d", "Vi phạm những điều đảng viên không được làm", facts?.D ?? None(levels, "kht")),
        new("đ", "Không chấp hành phân công hoặc gây mất đoàn kết", facts?.E ?? None(levels, "kht")),
    ];

    static int? None(IReadOnlyList<Column> levels, string code) => levels.Any(level => level.Code == code && level.Count == 0) ? 0 : null;

    static int? Of(NotRated? stated, string reason) => reason switch
    {
        "exempt" => stated?.Exempt,
        "new_probationary" => stated?.NewProbationary,
        "suspended" => stated?.Suspended,
        _ => stated?.Other,
    };
}
