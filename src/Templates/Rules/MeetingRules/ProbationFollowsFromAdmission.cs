using Reports.Templates.Figures;
using Reports.Templates.Reading;

namespace Reports.Templates.Rules.MeetingRules;

/// <summary>A member without a date of becoming official was admitted in the last twelve months.</summary>
/// <remarks>Without that date nobody knows whether a member votes; he is not counted as probationary because a key was forgotten.</remarks>
sealed class ProbationFollowsFromAdmission() : Rule("YEAR528", [Severity.Warning], new(
    new("Đảng viên không ghi ngày chính thức là người vào Đảng chưa quá 12 tháng.", "A member without a date of becoming official was admitted in the last twelve months."),
    new("Không có ngày chính thức thì chưa biết là đảng viên chính thức hay dự bị: số liệu để trống.", "Without that date it is not known whether a member is official or on probation: the statistics stay open."),
    new("Bí thư chi bộ chỉ ghi họ tên: báo cáo in [chưa có: số đảng viên chính thức].", "The secretary with a name alone: the report has no number of official members."),
    "Điều lệ Đảng, điều 5: thời gian dự bị 12 tháng."))
{
    static readonly Sentence Official = FactNames.Field<Member>(nameof(Member.Official));
    static readonly Sentence Admitted = FactNames.Field<Member>(nameof(Member.Admitted));

    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        var day = Standing.Day(year.Facts);
        return year.Members
            .Where(member => member.Facts.Official is null && !(member.Facts.Admitted is { } admitted && Standing.After(admitted, Standing.ProbationMonths) >= day))
            // A «…» in the place of a date is said already.
            .Where(member => !IsUnfilled(year, member, "official") && !IsUnfilled(year, member, "admitted"))
            .Select(member => Unstated(year, member));
    }

    static bool IsUnfilled(CheckedYear year, CheckedMember member, string date) => year.Places.Unfilled.Contains(year.Places.At($"{member.Path}.{date}").Path);

    Finding Unstated(CheckedYear year, CheckedMember member) => member.Facts.Admitted is { } admitted
        ? Breach(
            year, $"{member.Path}.admitted", $"{admitted:dd/MM/yyyy}", "official",
            new($"{member.Label} vào Đảng ngày {admitted:dd/MM/yyyy}, quá 12 tháng, chưa ghi ngày chính thức nên chưa biết là chính thức hay dự bị.", $"{member.Facts.Name} was admitted on {admitted:dd/MM/yyyy}, over twelve months ago; without a date of becoming official it is not known whether he is official."),
            new($"Điền mục {Official.Vietnamese}; nếu vẫn là dự bị thì {Advice.Acknowledge.Vietnamese} với lý do.", $"Fill in {Official.English}; {Advice.Acknowledge.English} with the reason if the probation goes on."))
        : Breach(
            year, $"{member.Path}.name", "–", "official",
            new($"{member.Label} chưa ghi ngày chính thức và ngày vào Đảng nên chưa biết là chính thức hay dự bị.", $"{member.Facts.Name} has neither date, of admission or of becoming official: it is not known whether he is official."),
            new($"Điền mục {Official.Vietnamese}; với đảng viên dự bị điền mục {Admitted.Vietnamese}.", $"Fill in {Official.English}; for a probationary member {Admitted.English}."));
}
