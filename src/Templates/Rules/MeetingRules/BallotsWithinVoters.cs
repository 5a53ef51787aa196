using Reports.Engine.Diagnostics;

namespace Reports.Templates.Rules.MeetingRules;

/// <summary>No more ballots are issued than official members are present.</summary>
sealed class BallotsWithinVoters : NestRule
{
    public override string Code => "YEAR512";

    public override RuleText Text => new(
        new("Số phiếu phát ra không quá số đảng viên chính thức có mặt; số này không quá số có mặt và số chính thức.", "No more ballots are issued than official members are present; they are not more than those present nor than the official members."),
        new("Đảng viên dự bị và đại biểu cấp trên không biểu quyết.", "Probationary members and guests do not vote."),
        new("18 phiếu phát ra, 17 đảng viên chính thức có mặt.", "18 ballots, 17 official members present."),
        "Điều lệ Đảng, điều 5; biên bản kiểm phiếu (V1).");

    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        var (votes, meeting) = (year.Facts.Votes, year.Facts.Meeting);
        return
        [
            .. Within(year, "$.votes.branch.issued", new("phiếu phát ra", "ballots issued"), votes?.Branch?.Issued, new("đảng viên chính thức có mặt", "official members present"), meeting?.Voters),
            .. Within(year, "$.votes.members.issued", new("phiếu phát ra", "ballots issued"), votes?.Members?.Issued, new("đảng viên chính thức có mặt", "official members present"), meeting?.Voters),
            .. Within(year, "$.meeting.voters", new("đảng viên chính thức có mặt", "official members present"), meeting?.Voters, new("có mặt", "members present"), meeting?.Present),
            .. Within(year, "$.meeting.voters", new("đảng viên chính thức có mặt", "official members present"), meeting?.Voters, new("đảng viên chính thức", "official members"), (int?)year.Figures.Membership?.Official.Value),
        ];
    }

    IEnumerable<Finding> Within(CheckedYear year, string path, Sentence what, int? number, Sentence container, int? most) =>
        Descending(year, (container, path, most), (what, path, number));
}
