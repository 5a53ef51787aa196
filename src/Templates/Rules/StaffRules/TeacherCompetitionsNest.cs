namespace Reports.Templates.Rules.StaffRules;

/// <summary>Good teachers of a higher level are among those of the lower ones, and those among all teachers.</summary>
sealed class TeacherCompetitionsNest : NestRule
{
    public override string Code => "YEAR301";

    public override RuleText Text => new(
        new("Tổng số giáo viên ≥ giỏi cấp trường ≥ cấp huyện (xã) ≥ cấp tỉnh; đạt chuẩn không quá tổng số.", "All teachers ≥ good teachers of the school ≥ of the district (commune) ≥ of the province; qualified ones are not more than all."),
        new("Muốn dự thi cấp trên phải đạt cấp dưới.", "Who competes at a higher level has won at the lower one."),
        new("Giỏi cấp trường 18, cấp huyện 32.", "18 of the school, 32 of the district."),
        "Thông tư 22/2019/TT-BGDĐT (hội thi giáo viên dạy giỏi).");

    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        if (year.Facts.Staff?.TeacherCompetitions is not { } table)
            return [];

        const string path = "$.staff.teacher_competitions";
        return
        [
            .. Descending(
                year,
                (new("tổng số giáo viên", "all teachers"), $"{path}.total", table.Total),
                (new("giỏi cấp trường", "good teachers of the school"), $"{path}.school", table.School?.Value),
                (new("giỏi cấp xã, cụm", "good teachers of the commune"), $"{path}.commune", table.Commune?.Value),
                (new("giỏi cấp huyện", "good teachers of the district"), $"{path}.district", table.District?.Value),
                (new("giỏi cấp tỉnh", "good teachers of the province"), $"{path}.province", table.Province?.Value)),
            .. Descending(
                year,
                (new("tổng số giáo viên", "all teachers"), $"{path}.total", table.Total),
                (new("đạt chuẩn", "teachers of standard training"), $"{path}.qualified", table.Qualified?.Value)),
        ];
    }
}
