using Reports.Templates.Figures;

namespace Reports.Templates.Rules.LevelRules;

/// <summary>The work that was done is what the proposed level asks for, as far as its shares are stated.</summary>
/// <remarks>Too little for any level but the lowest is found by <see cref="FailingMembersAreNotFulfilled"/> and <see cref="FailingCollectiveIsNotFulfilled"/>.</remarks>
sealed class LevelConditionsHold() : Rule("YEAR419", [Severity.Warning], new(
    new("Tỷ lệ nhiệm vụ hoàn thành, vượt mức, chậm tiến độ và hạn chế đã khắc phục đạt điều kiện của mức đề nghị, với tập thể và đảng viên (từ năm 2025).", "The shares of tasks done, beyond, late, and of limitations remedied are those that the proposed level asks for, of collectives and members (from 2025)."),
    new("Hoàn thành xuất sắc cần 100 % nhiệm vụ đúng tiến độ, ít nhất 30 % vượt mức, khắc phục 100 % hạn chế; Hoàn thành tốt cần 100 % đúng tiến độ; Hoàn thành không quá 20 % chậm. Cấp có thẩm quyền quyết định nên chỉ cảnh báo.",
        "Hoàn thành xuất sắc asks all tasks in time, 30 % beyond, all limitations remedied; hoàn thành tốt all in time; hoàn thành at most 20 % late. The competent level decides, so this is a warning."),
    new("Đề nghị Hoàn thành xuất sắc, 20 % nhiệm vụ vượt mức yêu cầu.", "Hoàn thành xuất sắc proposed with 20 % of the tasks beyond what was asked."),
    "Quy định 366-QĐ/TW, điều 11."))
{
    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        if (year.Edition.LevelConditions.Count == 0)
            return [];

        var policy = year.Edition.Members ?? new();
        var ofBranch = year.Facts.Review is { } review
            ? Of(year, new("tập thể", "the collective"), "$.review", year.BranchLevel, new(review.TasksDone, review.TasksBeyond, review.TasksLate, review.LimitationsRemedied), policy.CollectiveTasksPercent ?? 0)
            : [];
        var ofMembers =
            from member in year.Members
            let facts = member.Facts
            let least = member.Figure.IsLeader ? policy.LeaderTasksPercent ?? policy.TasksPercent : policy.TasksPercent
            from breach in Of(
                year, new(member.Label, facts.Name), member.Path, facts.ProposedLevel?.Word, new(facts.TasksDone, facts.TasksBeyond, facts.TasksLate, facts.LimitationsRemedied), least)
            select breach;
        return ofBranch.Concat(ofMembers);
    }

    IEnumerable<Finding> Of(CheckedYear year, Sentence who, string path, string? level, WorkShares work, int least)
    {
        if (year.Edition.LevelConditions.FirstOrDefault(condition => condition.Level == year.Code(level)) is not { } asked)
            yield break;

        (string Key, decimal? Found, int? Asked, bool AtMost, Sentence Of)[] shares =
        [
            ("tasks_done", work.Done < least ? null : work.Done, asked.TasksDone, false, new("nhiệm vụ hoàn thành", "of the tasks done")),
            ("tasks_beyond", work.Beyond, asked.TasksBeyond, false, new("nhiệm vụ vượt mức yêu cầu", "of the tasks beyond what was asked")),
            ("tasks_late", work.Late, asked.TasksLate, true, new("nhiệm vụ chậm tiến độ", "of the tasks late")),
            ("limitations_remedied", work.Remedied, asked.LimitationsRemedied, false, new("hạn chế đã được khắc phục", "of the limitations remedied")),
        ];
        foreach (var (key, found, limit, atMost, of) in shares)
        {
            if (found is not { } share || limit is not { } bound || (atMost ? share <= bound : share >= bound))
                continue;
            yield return Breach(
                year, $"{path}.{key}", Number.Print(share), $"{(atMost ? "≤" : "≥")} {bound}",
                new($"«{level}» của {who.Vietnamese} cần {(atMost ? "không quá" : "ít nhất")} {bound} % {of.Vietnamese}; hiện ghi {Number.Print(share)} %.",
                    $"«{level}» of {who.English} asks {(atMost ? "at most" : "at least")} {bound} % {of.English}; {Number.Print(share)} % is stated."),
                new("Xem lại mức đề nghị hoặc tỷ lệ đã ghi.", "Review the level or the share stated."));
        }
    }

    /// <summary>Shares in percent, null where nobody states them.</summary>
    sealed record WorkShares(decimal? Done, decimal? Beyond, decimal? Late, decimal? Remedied);
}
