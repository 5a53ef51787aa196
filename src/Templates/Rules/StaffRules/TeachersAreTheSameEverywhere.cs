using Reports.Templates.Reading;

namespace Reports.Templates.Rules.StaffRules;

sealed class TeachersAreTheSameEverywhere() : Rule("YEAR305", new(
    new("Tổng số giáo viên ở bảng thi giáo viên giỏi và chuẩn nghề nghiệp bằng số giáo viên của trường.", "Every table of teachers counts the teachers of the school."),
    new("Cùng một số ở nhiều chỗ phải bằng nhau.", "The same number in several places must agree."),
    new("Trường có 34 giáo viên, bảng chuẩn nghề nghiệp ghi 33.", "The school has 34 teachers, the table of standards says 33."),
    "Đối chiếu số học."))
{
    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        var staff = year.Facts.Staff;
        (string Path, int? Total)[] totals =
        [
            ("$.staff.teachers", staff?.Teachers),
            ("$.staff.teacher_competitions.total", staff?.TeacherCompetitions?.Total),
            ("$.staff.professional_standards.teachers.total", staff?.ProfessionalStandards?.Teachers?.Total),
        ];
        var stated = totals.Where(total => total.Total is not null).ToList();
        return stated.Skip(1).Where(total => total.Total != stated[0].Total).Select(total => Breach(
            year, total.Path, $"{total.Total}", $"{stated[0].Total}",
            new($"Ở đây ghi {total.Total} giáo viên, ở «{FactNames.Trail(stated[0].Path).Vietnamese}» ghi {stated[0].Total}.", $"{total.Total} teachers here, {stated[0].Total} at «{FactNames.Trail(stated[0].Path).English}»."),
            new($"Sửa cho hai số bằng nhau; nếu có người chưa được đánh giá, {Advice.Acknowledge.Vietnamese} với lý do.", $"Make them agree; where somebody was not rated, {Advice.Acknowledge.English} with the reason.")));
    }
}
