namespace Reports.Templates.Rules.PupilRules;

/// <summary>The pupils of every study level add up to the pupils counted.</summary>
sealed class StudyLevelsAddUp : SumRule
{
    public override string Code => "YEAR202";

    public override RuleText Text => new(
        new("Số học sinh các mức học lực (học tập, kết quả giáo dục) cộng lại bằng tổng số học sinh.", "The pupils of every study level add up to the pupils counted."),
        new("Các tỷ lệ in bên cạnh tính trên tổng đó.", "The shares printed beside them are shares of that total."),
        new("102 + 339 + 121 + 4 = 566, tổng ghi 565.", "102 + 339 + 121 + 4 = 566, the stated total is 565."),
        "Đối chiếu số học; thang học lực Thông tư 58/2011, học tập Thông tư 22/2021, kết quả giáo dục Thông tư 27/2020.");

    public override IEnumerable<Finding> Check(CheckedYear year) =>
        (year.Facts.Pupils?.Study ?? []).SelectMany((table, at) => Compare(
            year, $"$.pupils.study[{at}].total", new("các mức học lực", "the study levels"),
            Levels(year, table), table.Total));
}
