using Reports.Engine.Diagnostics;
using Reports.Templates.Figures;

namespace Reports.Templates.Rules;

/// <summary>A member without a date of becoming official was admitted in the last twelve months.</summary>
/// <remarks>Without that date a member is counted as probationary: a forgotten key would take the secretary's vote away.</remarks>
sealed class ProbationFollowsFromAdmission : Rule
{
    const int Months = 12;

    public override string Code => "YEAR528";

    public override Severity Severity => Severity.Warning;

    public override RuleText Text => new(
        new("Đảng viên không ghi ngày chính thức là người vào Đảng chưa quá 12 tháng.", "A member without a date of becoming official was admitted in the last twelve months."),
        new("Không có ngày chính thức thì được tính là đảng viên dự bị, không có quyền biểu quyết.", "Without that date a member is counted as probationary and has no vote."),
        new("Bí thư chi bộ chỉ ghi họ tên: báo cáo tính là dự bị.", "The secretary with a name alone: the report counts a probationary member."),
        "Điều lệ Đảng, điều 5: thời gian dự bị 12 tháng.");

    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        var day = Standing.Day(year.Facts);
        return year.Members
            .Where(member => member.Facts.Official is null && !(member.Facts.Admitted?.AddMonths(Months) >= day))
            .Select(member => Unstated(year, member));
    }

    Finding Unstated(CheckedYear year, CheckedMember member) => member.Facts.Admitted is { } admitted
        ? Breach(
            year, $"{member.Path}.admitted", $"{admitted:dd/MM/yyyy}", "official",
            new($"{member.Label} vào Đảng ngày {admitted:dd/MM/yyyy}, quá 12 tháng, chưa ghi ngày chính thức nên được tính là dự bị.", $"{member.Facts.Name} was admitted on {admitted:dd/MM/yyyy}, over twelve months ago, and is counted as probationary without a date of becoming official."),
            new("Thêm \"official\": ngày chính thức; nếu vẫn là dự bị thì ghi nhận phát hiện này ở khóa acknowledged với lý do.", "Add \"official\": the date of becoming official; acknowledge this finding (key acknowledged) with the reason if the probation goes on."))
        : Breach(
            year, $"{member.Path}.name", "–", "official",
            new($"{member.Label} chưa ghi ngày chính thức và ngày vào Đảng nên được tính là dự bị.", $"{member.Facts.Name} has neither date, of admission or of becoming official, and is counted as probationary."),
            new("Thêm \"official\": ngày chính thức; với đảng viên dự bị thêm \"admitted\": ngày vào Đảng.", "Add \"official\": the date of becoming official; for a probationary member \"admitted\": the date of admission."));
}
