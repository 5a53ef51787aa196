using Reports.Engine.Diagnostics;
using Reports.Templates.Facts;

namespace Reports.Templates.Rules.MeetingRules;

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
