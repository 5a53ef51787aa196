using Reports.Templates.Facts;

namespace Reports.Templates.Rules.PupilRules;

sealed class SamePupilsInConductAndStudy() : Rule("YEAR211", new(
    new("Bảng hạnh kiểm và bảng học lực của cùng năm học có cùng tổng số học sinh.", "Conduct and study results of one school year count the same pupils."),
    new("Mỗi học sinh được đánh giá cả hai mặt.", "Every pupil is rated in both."),
    new("Hạnh kiểm 565 học sinh, học lực 560.", "565 pupils in conduct, 560 in study."),
    "Thông tư 58/2011, 22/2021/TT-BGDĐT."))
{
    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        if (year.Facts.Pupils is not { Conduct: { Count: > 0 } conduct, Study: { Count: > 0 } study })
            yield break;

        foreach (var schoolYear in study.Select(table => table.SchoolYear).Distinct())
        {
            if (Total(conduct, schoolYear) is not { } inConduct || Total(study, schoolYear) is not { } inStudy || inConduct == inStudy)
                continue;

            var at = study.ToList().FindIndex(table => table.SchoolYear == schoolYear);
            yield return Breach(
                year, $"$.pupils.study[{at}].total", $"{inStudy}", $"{inConduct}",
                new($"Năm học {schoolYear}: bảng hạnh kiểm có {inConduct} học sinh, bảng học lực có {inStudy}.", $"{schoolYear}: {inConduct} pupils in the conduct tables, {inStudy} in the study tables."),
                new("Sửa cho hai tổng bằng nhau.", "Make the two totals agree."));
        }
    }

    static int? Total(IReadOnlyList<ScaleResult> tables, string? schoolYear)
    {
        var totals = tables.Where(table => table.SchoolYear == schoolYear).Select(table => table.Total).ToList();
        return totals.Count == 0 || totals.Contains(null) ? null : totals.Sum();
    }
}
