using Reports.Templates.Figures;

namespace Reports.Templates.Rules.StaffRules;

/// <summary>No more people are qualified than there are.</summary>
sealed class QualifiedStaffWithinAll : NestRule
{
    public override string Code => "YEAR314";

    public override RuleText Text => new(
        new("Số người có trình độ đáp ứng không quá tổng số đội ngũ.", "No more people are qualified than there are."),
        new("Tỷ lệ trên 100 % là gõ nhầm.", "More than 100 % is mistyped."),
        new("38 người đạt, tổng số 37.", "38 qualified of 37."),
        "Đối chiếu số học.");

    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        if (year.Facts.Staff is not { } staff)
            return [];

        var whole = QualifiedStaff.Whole(staff);
        return Descending(year, (new(staff.QualifiedGroup ?? "tổng số đội ngũ", staff.QualifiedGroup is { } group ? $"«{group}»" : "the whole staff"), whole.Path, (int?)whole.Value), (new("trình độ đáp ứng", "qualified"), "$.staff.qualified", staff.Qualified?.Value));
    }
}
