using Reports.Templates.Figures;
using Reports.Templates.Reading;

namespace Reports.Templates.Rules.MeetingRules;

sealed class AbsenteesAreNamed() : Rule("YEAR511", new(
    new("Số đảng viên vắng liệt kê bằng số vắng; số vắng có lý do cũng vậy.", "The absent members named are as many as stated, and so are those with a reason."),
    new("Biên bản in cả số và danh sách.", "The minutes print the number and the names."),
    new("Vắng 01, liệt kê 2 người.", "1 absent, 2 named."),
    "Biên bản hội nghị (M8)."))
{
    static readonly Sentence Absentees = FactNames.Field<Meeting>(nameof(Meeting.Absentees));

    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        if (year.Facts.Meeting is not { Absentees: { } named } meeting)
            yield break;

        if (meeting.Absent is { } absent && absent != named.Count)
            yield return Count(year, "$.meeting.absent", absent, named.Count, new("vắng", "absent"));
        if (meeting.Excused is { } excused && excused != named.Count(absentee => absentee.Excused == true))
            yield return Count(year, "$.meeting.excused", excused, named.Count(absentee => absentee.Excused == true), new("vắng có lý do", "absent with a reason"));
    }

    Finding Count(CheckedYear year, string path, int stated, int named, Sentence what) => Breach(
        year, path, $"{stated}", $"{named}",
        new($"Ghi {stated} {what.Vietnamese}, liệt kê {named}.", $"{stated} stated as {what.English}, {named} named."),
        new($"Thêm hoặc bớt người ở mục {Absentees.Vietnamese}, hoặc sửa số.", $"Add or remove people under {Absentees.English}, or correct the number."));
}

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

sealed class VotersAreTheOfficialMembersPresent() : Rule("YEAR527", new(
    new("Số đảng viên chính thức có mặt bằng số chính thức trừ người được miễn, bị đình chỉ sinh hoạt và người vắng đã nêu tên.", "Those who vote are the official members, less those exempt, suspended or named as absent."),
    new("Số này quyết định số phiếu được phát ra.", "The ballots issued depend on it."),
    new("19 chính thức, 1 người chính thức vắng, ghi 19 có quyền biểu quyết có mặt.", "19 official members, one of them absent, 19 stated as voting."),
    "Điều lệ Đảng, điều 5; biên bản hội nghị."))
{
    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        // Where the list is not whole, or a date is left out, nobody knows who is official.
        if (year.Facts.Meeting is not { Voters: { } voters, Absentees: { } absentees } || year.Members.Count == 0 || MembershipFigure.IsPartial(year.Facts)
            || year.Members.Any(member => Standing.IsProbationary(member.Facts, year.Facts) is null))
            yield break;

        var absent = absentees.Select(absentee => absentee.Name).ToHashSet();
        var official = year.Members.Where(member => member.Figure.IsOfficial && member.Facts is { Exempt: not true, Suspended: not true }).ToList();
        var away = official.Count(member => absent.Contains(member.Facts.Name));
        if (voters != official.Count - away)
            yield return Breach(
                year, "$.meeting.voters", $"{voters}", $"{official.Count - away}",
                new($"Đảng viên chính thức sinh hoạt {official.Count}, vắng {away}: {official.Count} − {away} = {official.Count - away}, ghi {voters}.", $"Official members {official.Count}, absent {away}: {official.Count} − {away} = {official.Count - away}, stated {voters}."),
                new("Sửa số có quyền biểu quyết có mặt, hoặc danh sách vắng.", "Correct the number of voters or the absentees."));
    }
}
