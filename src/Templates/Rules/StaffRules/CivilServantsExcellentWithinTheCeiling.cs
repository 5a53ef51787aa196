using Reports.Engine.Diagnostics;

namespace Reports.Templates.Rules.StaffRules;

sealed class CivilServantsExcellentWithinTheCeiling() : Rule("YEAR310", [Severity.Warning], new(
    new("Viên chức hoàn thành xuất sắc nhiệm vụ không quá tỷ lệ quy định (20 %).", "Public employees rated «hoàn thành xuất sắc» are not more than the ceiling (20 %)."),
    new("Tỷ lệ này gắn với tỷ lệ của đảng viên; vượt xa thì cấp trên hỏi.", "It is tied to the members' share; the superior asks when it is far above."),
    new("20 trên 37 là 54,1 %.", "20 of 37 is 54,1 %."),
    "Nghị định 48/2023/NĐ-CP (từ 15/9/2023); trước đó Nghị định 90/2020/NĐ-CP."))
{
    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        if (year.Edition.Ceilings?.CivilServants is not { } ceiling
            || year.Facts.Staff?.CivilServantRatings is not { Total: { } total, Levels: { } levels }
            || levels.GetValueOrDefault("htxs")?.Value is not { } excellent
            || excellent > total
            || excellent * 100 <= total * ceiling)
            yield break;

        var limit = total * ceiling / 100;
        yield return Breach(
            year, "$.staff.civil_servant_ratings.levels.htxs", $"{excellent}", $"≤ {limit}",
            new($"Viên chức hoàn thành xuất sắc {Arithmetic.Percent(excellent, total)}, vượt {ceiling} % (tối đa {limit}).",
                $"Public employees «hoàn thành xuất sắc»: {Arithmetic.Percent(excellent, total)}, above {ceiling} % (at most {limit})."),
            new($"Xem lại, hoặc {Advice.Acknowledge.Vietnamese} với căn cứ (ví dụ: xếp loại trước khi Nghị định 48/2023 có hiệu lực).", $"Review it, or {Advice.Acknowledge.English} with its grounds (such as ratings before decree 48/2023)."));
    }
}
