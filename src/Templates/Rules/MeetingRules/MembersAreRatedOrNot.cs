namespace Reports.Templates.Rules.MeetingRules;

/// <summary>All members are to be rated or not to be rated.</summary>
sealed class MembersAreRatedOrNot : SumRule
{
    public override string Code => "YEAR505";

    public override RuleText Text => new(
        new("Tổng số đảng viên bằng số không đánh giá cộng số thuộc diện đánh giá.", "All members are to be rated or not to be rated."),
        new("Báo cáo chia tất cả đảng viên thành hai diện.", "The report divides all members in two."),
        new("1 + 16 = 17, tổng ghi 18.", "1 + 16 = 17, the stated total is 18."),
        "Báo cáo kết quả đánh giá chất lượng đảng viên, mục 2 và 3 (M3).");

    public override IEnumerable<Finding> Check(CheckedYear year) =>
        year.Facts.Membership is { NotRated.Total: { } notRated, ToRate: { } toRate } facts
            ? Compare(year, "$.membership.total", new("đảng viên không đánh giá và thuộc diện đánh giá", "members not to be rated and to be rated"), [notRated, toRate], facts.Total)
            : [];
}
