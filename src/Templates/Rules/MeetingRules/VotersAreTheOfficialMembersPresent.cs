using Reports.Templates.Figures;

namespace Reports.Templates.Rules.MeetingRules;

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
