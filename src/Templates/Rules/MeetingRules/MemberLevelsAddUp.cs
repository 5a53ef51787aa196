namespace Reports.Templates.Rules.MeetingRules;

/// <summary>The members of every level add up to those rated.</summary>
sealed class MemberLevelsAddUp : SumRule
{
    public override string Code => "YEAR508";

    public override RuleText Text => new(
        new("Số đảng viên các mức cộng lại bằng số đã đánh giá.", "The members of every level add up to those rated."),
        new("Mỗi người đã đánh giá có đúng một mức.", "Everyone rated has one level."),
        new("3 + 13 + 0 + 0 = 16, đã đánh giá ghi 17.", "3 + 13 + 0 + 0 = 16, stated 17."),
        "Báo cáo kết quả đánh giá chất lượng đảng viên, mục 4 (M6).");

    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        var facts = year.Facts.Membership;
        return Compare(
            year, "$.membership.rated", new("đảng viên các mức", "the members of every level"),
            Levels(facts?.Levels, year.Edition.Levels.Select(level => level.Code)), facts?.Rated);
    }
}
