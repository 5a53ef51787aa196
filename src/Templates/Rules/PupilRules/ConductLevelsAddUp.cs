namespace Reports.Templates.Rules.PupilRules;

/// <summary>The pupils of every conduct level add up to the pupils counted.</summary>
sealed class ConductLevelsAddUp : SumRule
{
    public override string Code => "YEAR201";

    public override RuleText Text => new(
        new("Số học sinh các mức hạnh kiểm (rèn luyện) cộng lại bằng tổng số học sinh.", "The pupils of every conduct level add up to the pupils counted."),
        new("Các tỷ lệ in bên cạnh tính trên tổng đó.", "The shares printed beside them are shares of that total."),
        new("482 + 83 + 3 = 568, tổng ghi 565.", "482 + 83 + 3 = 568, the stated total is 565."),
        "Đối chiếu số học; thang hạnh kiểm Thông tư 58/2011, rèn luyện Thông tư 22/2021.");

    public override IEnumerable<Finding> Check(CheckedYear year) =>
        (year.Facts.Pupils?.Conduct ?? []).SelectMany((table, at) => Compare(
            year, $"$.pupils.conduct[{at}].total", new("các mức hạnh kiểm", "the conduct levels"),
            Levels(year, table), table.Total));
}
