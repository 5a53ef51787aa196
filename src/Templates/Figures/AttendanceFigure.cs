using Reports.Engine.Vietnamese;
using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>Thành phần hội nghị: who was called and who came, and when.</summary>
sealed record AttendanceFigure(
    string? DateText, string? StartText, string? EndText, int? Convened, int? Present, int? Absent, int? Excused, int? Unexcused, int? Voters, Share Share)
{
    public static AttendanceFigure? Of(Meeting? facts) => facts is null
        ? null
        : new(
            facts.Date is { } date ? OfficialDate.Long(date) : null, Clock(facts.Start), Clock(facts.End),
            facts.Convened, facts.Present, facts.Absent, facts.Excused, facts.Unexcused, facts.Voters,
            new(Input.Of("$.meeting.present", facts.Present), Input.Of("$.meeting.convened", facts.Convened)));

    /// <summary>«14 giờ 00 phút».</summary>
    static string? Clock(string? time) => time?.Split(':') is [var hour, var minute] ? $"{hour} giờ {minute} phút" : null;
}
