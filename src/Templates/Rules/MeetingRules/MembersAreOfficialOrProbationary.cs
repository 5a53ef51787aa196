namespace Reports.Templates.Rules.MeetingRules;

/// <summary>All members are official or probationary.</summary>
sealed class MembersAreOfficialOrProbationary : SumRule
{
    public override string Code => "YEAR504";

    public override RuleText Text => new(
        new("Tổng số đảng viên bằng chính thức cộng dự bị.", "All members are official or probationary."),
        new("Mỗi đảng viên hoặc chính thức, hoặc dự bị.", "There is no third kind."),
        new("17 + 2 = 19, tổng ghi 18.", "17 + 2 = 19, the stated total is 18."),
        "Báo cáo kết quả đánh giá chất lượng đảng viên, mục 1 (M1).");

    public override IEnumerable<Finding> Check(CheckedYear year) =>
        year.Facts.Membership is { Official: { } official, Probationary: { } probationary } facts
            ? Compare(year, "$.membership.total", new("đảng viên chính thức và dự bị", "official and probationary members"), [official, probationary], facts.Total)
            : [];
}
