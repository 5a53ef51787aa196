namespace Reports.Templates.Rules.StaffRules;

/// <summary>The teachers of every level of the professional standards add up to the teachers rated.</summary>
sealed class StandardLevelsAddUp : SumRule
{
    public override string Code => "YEAR302";

    public override RuleText Text => new(
        new("Số giáo viên các mức chuẩn nghề nghiệp cộng lại bằng tổng số được đánh giá.", "The teachers of every level of the professional standards add up to the teachers rated."),
        new("Các tỷ lệ in bên cạnh tính trên tổng đó.", "The shares printed beside them are shares of that total."),
        new("18 + 15 = 33, tổng ghi 34.", "18 + 15 = 33, the stated total is 34."),
        "Đối chiếu số học; Thông tư 20/2018, 26/2018/TT-BGDĐT.");

    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        var table = year.Facts.Staff?.ProfessionalStandards?.Teachers;
        return Compare(
            year, "$.staff.professional_standards.teachers.total", new("các mức chuẩn nghề nghiệp", "the levels of the professional standards"),
            Levels(table?.Levels, year.Catalogue.Scales.Where(scale => scale.Serves == Editions.ScaleUse.Standard).SelectMany(scale => scale.Levels).Select(level => level.Code)), table?.Total);
    }
}
