namespace Reports.Templates.Rules.MeetingRules;

/// <summary>The reasons for not rating add up to those not to be rated.</summary>
sealed class NotRatedReasonsAddUp : SumRule
{
    public override string Code => "YEAR506";

    public override RuleText Text => new(
        new("Số không đánh giá bằng tổng các lý do: miễn công tác, dự bị chưa đủ 6 tháng, đình chỉ, lý do khác.", "The reasons for not rating add up to those not to be rated."),
        new("Mỗi người không đánh giá có đúng một lý do.", "Everyone not to be rated has one reason."),
        new("0 + 1 + 0 = 1, ghi 2.", "0 + 1 + 0 = 1, stated 2."),
        "Báo cáo kết quả đánh giá chất lượng đảng viên, mục 2 (M4).");

    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        var reasons = year.Facts.Membership?.NotRated;
        return Compare(
            year, "$.membership.not_rated.total", new("các lý do không đánh giá", "the reasons for not rating"),
            [reasons?.Exempt, reasons?.NewProbationary, reasons?.Suspended, reasons?.Other], reasons?.Total);
    }
}
