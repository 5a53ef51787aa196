namespace Reports.Templates.Rules.MeetingRules;

sealed class BallotsWithinVoters() : NestRule("YEAR512", new(
    new("Số phiếu phát ra không quá số đảng viên chính thức có mặt; số này không quá số có mặt và số chính thức.", "No more ballots are issued than official members are present; they are not more than those present nor than the official members."),
    new("Đảng viên dự bị và đại biểu cấp trên không biểu quyết.", "Probationary members and guests do not vote."),
    new("18 phiếu phát ra, 17 đảng viên chính thức có mặt.", "18 ballots, 17 official members present."),
    "Điều lệ Đảng, điều 5; biên bản kiểm phiếu (V1)."),
    year =>
    [
        [Voters(year), new(new("phiếu phát ra", "ballots issued"), "$.votes.branch.issued", year.Facts.Votes?.Branch?.Issued)],
        [Voters(year), new(new("phiếu phát ra", "ballots issued"), "$.votes.members.issued", year.Facts.Votes?.Members?.Issued)],
        [new(new("có mặt", "members present"), "$.meeting.present", year.Facts.Meeting?.Present), Voters(year)],
        [new(new("đảng viên chính thức", "official members"), "$.membership.official", (int?)year.Figures.Membership?.Official.Value), Voters(year)],
    ])
{
    static Nested Voters(CheckedYear year) => new(new("đảng viên chính thức có mặt", "official members present"), "$.meeting.voters", year.Facts.Meeting?.Voters);
}
