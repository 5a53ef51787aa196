namespace Reports.Templates.Rules.StaffRules;

/// <summary>The public employees of every level add up to those rated.</summary>
sealed class CivilServantLevelsAddUp : SumRule
{
    public override string Code => "YEAR303";

    public override RuleText Text => new(
        new("Số viên chức các mức xếp loại cộng lại bằng tổng số được xếp loại.", "The public employees of every level add up to those rated."),
        new("Các tỷ lệ in bên cạnh tính trên tổng đó.", "The shares printed beside them are shares of that total."),
        new("20 + 16 = 36, tổng ghi 37.", "20 + 16 = 36, the stated total is 37."),
        "Đối chiếu số học; Nghị định 90/2020/NĐ-CP, 48/2023/NĐ-CP.");

    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        var table = year.Facts.Staff?.CivilServantRatings;
        return Compare(
            year, "$.staff.civil_servant_ratings.total", new("các mức xếp loại viên chức", "the levels of the public employees"),
            Levels(table?.Levels, year.Edition.Levels.Select(level => level.Code)), table?.Total);
    }
}
