using Reports.Engine.Diagnostics;

namespace Reports.Templates.Rules.StaffRules;

sealed class FightersHaveInitiatives() : Rule("YEAR315", [Severity.Warning], new(
    new("Số Chiến sĩ thi đua cơ sở không quá số sáng kiến được công nhận hoặc số viên chức hoàn thành xuất sắc.", "Chiến sĩ thi đua cơ sở are not more than the recognised initiatives or the employees «hoàn thành xuất sắc»."),
    new("Chiến sĩ thi đua cơ sở cần có sáng kiến, đề tài được công nhận hoặc hoàn thành xuất sắc nhiệm vụ.", "The title asks a recognised initiative, or hoàn thành xuất sắc."),
    new("9 Chiến sĩ thi đua cơ sở, 7 sáng kiến, 5 viên chức hoàn thành xuất sắc.", "9 with the title, 7 initiatives, 5 employees hoàn thành xuất sắc."),
    "Luật Thi đua, khen thưởng; Nghị định 98/2023/NĐ-CP."))
{
    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        var staff = year.Facts.Staff;
        var initiatives = staff?.Initiatives?.School;
        var excellent = staff?.CivilServantRatings?.Levels?.GetValueOrDefault("htxs")?.Value;
        if (year.Facts.Emulation?.Titles?.GrassrootsFighter?.Value is not { } fighters || (initiatives is null && excellent is null))
            yield break;

        var most = Math.Max(initiatives ?? 0, excellent ?? 0);
        if (fighters > most)
            yield return Breach(
                year, "$.emulation.titles.grassroots_fighter", $"{fighters}", $"≤ {most}",
                new($"{fighters} Chiến sĩ thi đua cơ sở, nhưng chỉ có {initiatives ?? 0} sáng kiến cấp cơ sở và {excellent ?? 0} viên chức hoàn thành xuất sắc.", $"{fighters} with the title, but {initiatives ?? 0} initiatives and {excellent ?? 0} employees hoàn thành xuất sắc."),
                new("Kiểm tra điều kiện của từng người.", "Check the conditions of each."));
    }
}
