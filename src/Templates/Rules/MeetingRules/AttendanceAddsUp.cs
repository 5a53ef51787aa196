namespace Reports.Templates.Rules.MeetingRules;

/// <summary>Those called to the meeting came or were absent, with or without a reason.</summary>
sealed class AttendanceAddsUp : SumRule
{
    public override string Code => "YEAR510";

    public override RuleText Text => new(
        new("Triệu tập bằng có mặt cộng vắng; vắng bằng có lý do cộng không lý do.", "Those called came or were absent; the absent had a reason or none."),
        new("Biên bản ghi thành phần sai thì hội nghị không hợp lệ.", "Minutes with a wrong attendance make the meeting void."),
        new("17 + 2 = 19, triệu tập ghi 18.", "17 + 2 = 19, stated as called: 18."),
        "Biên bản hội nghị (M2).");

    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        if (year.Facts.Meeting is not { } meeting)
            return [];

        return
        [
            .. meeting is { Present: { } present, Absent: { } absent }
                ? Compare(year, "$.meeting.convened", new("có mặt và vắng", "present and absent"), [present, absent], meeting.Convened)
                : [],
            .. meeting is { Excused: { } excused, Unexcused: { } unexcused }
                ? Compare(year, "$.meeting.absent", new("vắng có lý do và không lý do", "absent with and without a reason"), [excused, unexcused], meeting.Absent)
                : [],
        ];
    }
}
