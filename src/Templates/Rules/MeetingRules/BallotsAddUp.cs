namespace Reports.Templates.Rules.MeetingRules;

sealed class BallotsAddUp() : Rule("YEAR501", new(
    new("Phát ra ≥ thu về = hợp lệ + không hợp lệ.", "Issued ≥ collected = valid + invalid."),
    new("Biên bản kiểm phiếu sai số phiếu thì kết quả không có giá trị.", "A count of ballots that does not fit makes the result void."),
    new("Thu về 18, hợp lệ 16, không hợp lệ 1.", "18 collected, 16 valid, 1 invalid."),
    "Biên bản kiểm phiếu (V1)."))
{
    public override IEnumerable<Finding> Check(CheckedYear year) =>
        [.. Check(year, "$.votes.branch", year.Facts.Votes?.Branch), .. Check(year, "$.votes.members", year.Facts.Votes?.Members)];

    IEnumerable<Finding> Check(CheckedYear year, string path, Ballot? ballot)
    {
        if (ballot is { Issued: { } issued, Collected: { } collected } && collected > issued)
            yield return Breach(
                year, path + ".collected", $"{collected}", $"≤ {issued}",
                new($"Thu về {collected} phiếu, phát ra {issued}.", $"{collected} ballots collected, {issued} issued."),
                new("Sửa số phiếu phát ra hoặc thu về.", "Correct the ballots issued or collected."));

        if (ballot is { Collected: { } all, Valid: { } valid, Invalid: { } invalid } && all != valid + invalid)
            yield return Breach(
                year, path + ".collected", $"{all}", $"{valid + invalid}",
                new($"Hợp lệ + không hợp lệ: {Arithmetic.Sum([valid, invalid])}, thu về {all}.", $"Valid + invalid: {Arithmetic.Sum([valid, invalid])}, collected {all}."),
                new("Kiểm tra lại số phiếu.", "Count the ballots again."));
    }
}

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

sealed class AdoptedLevelHasTheVotes() : Rule("YEAR513", [Severity.Warning], new(
    new("Mức được thông qua là mức nhiều phiếu nhất và đạt ngưỡng (nếu có quy định).", "The level adopted has the most votes, and reaches the threshold where there is one."),
    new("Khi phiếu phân tán, hội nghị phải quyết định rõ; chương trình không đoán.", "When votes are spread the meeting decides; the program does not guess."),
    new("Hoàn thành xuất sắc 8 phiếu, Hoàn thành tốt 10 phiếu, kết luận Hoàn thành xuất sắc.", "8 votes for hoàn thành xuất sắc, 10 for hoàn thành tốt; hoàn thành xuất sắc adopted."),
    "Biên bản kiểm phiếu; ngưỡng phiếu là dữ liệu của bộ biểu mẫu."))
{
    public override IEnumerable<Finding> Check(CheckedYear year) =>
    [
        .. Compare(year, "$.votes.branch.levels", new("chi bộ", "the branch"), year.Facts.Votes?.Branch?.Levels, year.BranchLevel, year.Facts.Votes?.Branch?.Valid),
        .. year.Members.SelectMany(member => Compare(
            year, $"{member.Path}.votes", new(member.Label, member.Facts.Name), member.Facts.Votes, member.Facts.ProposedLevel?.Word, year.Facts.Votes?.Members?.Valid)),
    ];

    IEnumerable<Finding> Compare(CheckedYear year, string path, Sentence whom, IReadOnlyDictionary<string, Count>? votes, string? adopted, int? valid)
    {
        if (votes is not { Count: > 0 } || year.Code(adopted) is not { } code || !year.KnowsCodes(votes))
            yield break;

        var (most, mine) = (votes.Values.Max(count => count.Value), votes.GetValueOrDefault(code)?.Value ?? 0);
        var threshold = year.Edition.Vote?.Threshold is { } percent && valid is { } all && mine * 100 < all * percent ? percent : (int?)null;
        if (mine == most && threshold is null)
            yield break;

        yield return Breach(
            year, path, $"{mine}", threshold is null ? $"{most}" : $"≥ {threshold} %",
            new($"Mức «{adopted}» của {whom.Vietnamese} có {mine} phiếu; mức nhiều phiếu nhất có {most}.", $"«{adopted}» of {whom.English} has {mine} votes; the most votes are {most}."),
            new($"Xem lại mức thông qua, hoặc {Advice.Acknowledge.Vietnamese} với quyết định của hội nghị.", $"Review the level, or {Advice.Acknowledge.English} with the meeting's decision."));
    }
}
