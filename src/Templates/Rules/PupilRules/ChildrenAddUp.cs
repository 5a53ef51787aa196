namespace Reports.Templates.Rules.PupilRules;

/// <summary>The total row of the children's table is the sum of its ages.</summary>
sealed class ChildrenAddUp : SumRule
{
    public override string Code => "YEAR216";

    public override RuleText Text => new(
        new("Dòng tổng của bảng huy động trẻ bằng tổng các độ tuổi.", "The total row of the children's table is the sum of its ages."),
        new("Dòng tổng là số được dùng lại ở chỗ khác.", "The total row is the number that other places use."),
        new("45 + 62 + 70 + 75 = 252, tổng ghi 250.", "45 + 62 + 70 + 75 = 252, the stated total is 250."),
        "Đối chiếu số học.");

    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        if (year.Facts.Children is not { Groups: { } groups, Total: { } total })
            return [];

        const string path = "$.children.total";
        return
        [
            .. Compare(year, $"{path}.classes", new("số nhóm, lớp", "the groups and classes"), groups.Select(group => group.Classes), total.Classes),
            .. Compare(year, $"{path}.planned", new("kế hoạch giao", "the children planned"), groups.Select(group => group.Planned), total.Planned),
            .. Compare(year, $"{path}.actual", new("số trẻ thực hiện", "the children present"), groups.Select(group => group.Actual?.Value), total.Actual?.Value),
        ];
    }
}
