namespace Reports.Templates.Rules.MeetingRules;

sealed class MeetingFitsTheMembership() : Rule("YEAR515", new(
    new("Số đảng viên triệu tập không quá tổng số đảng viên, trừ người được miễn hoặc bị đình chỉ sinh hoạt.", "The meeting calls no more members than the branch has, less those exempt or suspended."),
    new("Cùng một chi bộ chỉ có một tổng số.", "One branch has one number of members."),
    new("Triệu tập 20, chi bộ có 18 đảng viên.", "20 called, the branch has 18 members."),
    "Đối chiếu hồ sơ."))
{
    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        if (year.Facts.Meeting?.Convened is not { } convened || year.Figures.Membership is not { Total.Value: { } total } membership)
            return [];

        var away = membership.NotRatedReasons.Where(reason => reason.Code is "exempt" or "suspended").Sum(reason => reason.Count ?? 0);
        return convened == total - away ? [] : [Breach(
            year, "$.meeting.convened", $"{convened}", $"{total - away}",
            new($"Triệu tập {convened}; chi bộ có {total} đảng viên, trong đó {away} được miễn hoặc bị đình chỉ sinh hoạt.", $"{convened} called; the branch has {total} members, {away} of them exempt or suspended."),
            new($"Sửa số triệu tập, hoặc {Advice.Acknowledge.Vietnamese} với lý do.", $"Correct the number called, or {Advice.Acknowledge.English} with the reason."))];
    }
}
