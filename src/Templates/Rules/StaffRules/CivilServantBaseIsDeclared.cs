using Reports.Templates.Reading;

namespace Reports.Templates.Rules.StaffRules;

sealed class CivilServantBaseIsDeclared() : Rule("YEAR306", [Severity.Warning, Severity.Error], new(
    new("Số viên chức được xếp loại bằng tổng số cán bộ quản lý, giáo viên, nhân viên đã khai.", "The public employees rated are the staff declared."),
    new("Tỷ lệ chỉ có nghĩa khi biết nó tính trên ai.", "A share means something only when it is known of whom."),
    new("34 giáo viên nhưng 37 viên chức được xếp loại, không rõ 3 người kia là ai.", "34 teachers but 37 public employees rated; nobody knows who the other 3 are."),
    "Đối chiếu số học."))
{
    static readonly Sentence Numbers = KnownWord.List(
        [.. Model.Of(typeof(Staff)).Members.Where(member => member.Key is "total" or "managers" or "teachers" or "employees").Select(member => member.Word)]);

    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        if (year.Facts.Staff is not { CivilServantRatings.Total: { } rated } staff || rated == staff.Total)
            yield break;

        var known = staff.Total ?? staff.Teachers ?? staff.TeacherCompetitions?.Total ?? staff.ProfessionalStandards?.Teachers?.Total;
        yield return Breach(
            year, "$.staff.civil_servant_ratings.total", $"{rated}", known is null ? "staff.total" : $"{known}",
            staff.Total is null
                ? new($"Xếp loại {rated} viên chức, nhưng chưa khai tổng số đội ngũ{(known is null ? "" : $" (giáo viên: {known})")}.", $"{rated} public employees rated, but the staff is not declared{(known is null ? "" : $" (teachers: {known})")}.")
                : new($"Xếp loại {rated} viên chức, tổng số đội ngũ là {known}.", $"{rated} public employees rated, the staff is {known}."),
            staff.Total is null
                ? new($"Điền các mục {Numbers.Vietnamese}.", $"Fill in {Numbers.English}.")
                : new($"Sửa một trong hai số, hoặc {Advice.Acknowledge.Vietnamese} với lý do (ai không được xếp loại, ai được thêm).", $"Correct one of the two, or {Advice.Acknowledge.English} with the reason (who is not rated, who is added)."),
            staff.Total is null ? Severity.Warning : Severity.Error);
    }
}

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
