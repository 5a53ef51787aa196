namespace Reports.Templates.Rules.MeetingRules;

/// <summary>Those to be rated are rated or not yet rated.</summary>
sealed class MembersToRateAddUp : SumRule
{
    public override string Code => "YEAR507";

    public override RuleText Text => new(
        new("Thuộc diện đánh giá bằng đã đánh giá cộng chưa đánh giá.", "Those to be rated are rated or not yet rated."),
        new("Không ai bị bỏ sót.", "Nobody is left out."),
        new("17 + 0 = 17, thuộc diện ghi 18.", "17 + 0 = 17, stated 18."),
        "Báo cáo kết quả đánh giá chất lượng đảng viên, mục 3 (M5).");

    public override IEnumerable<Finding> Check(CheckedYear year) =>
        year.Facts.Membership is { Rated: { } rated, Unrated: { } unrated } facts
            ? Compare(year, "$.membership.to_rate", new("đảng viên đã và chưa đánh giá", "members rated and not yet rated"), [rated, unrated], facts.ToRate)
            : [];
}
