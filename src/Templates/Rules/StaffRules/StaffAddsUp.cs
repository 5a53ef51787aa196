namespace Reports.Templates.Rules.StaffRules;

/// <summary>Managers, teachers and employees add up to the whole staff.</summary>
sealed class StaffAddsUp : SumRule
{
    public override string Code => "YEAR304";

    public override RuleText Text => new(
        new("Cán bộ quản lý, giáo viên, nhân viên cộng lại bằng tổng số.", "Managers, teachers and employees add up to the whole staff."),
        new("Tổng số này làm gốc cho nhiều tỷ lệ.", "Many shares stand on that total."),
        new("2 + 34 + 2 = 38, tổng ghi 37.", "2 + 34 + 2 = 38, the stated total is 37."),
        "Đối chiếu số học.");

    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        if (year.Facts.Staff is not { Managers: { } managers, Teachers: { } teachers, Employees: { } employees } staff)
            return [];

        return Compare(year, "$.staff.total", new("cán bộ quản lý, giáo viên, nhân viên", "managers, teachers and employees"), [managers, teachers, employees], staff.Total);
    }
}
