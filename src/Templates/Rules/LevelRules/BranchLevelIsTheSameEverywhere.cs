using Reports.Templates.Editions;
using Reports.Templates.Figures;
using Reports.Templates.Reading;

namespace Reports.Templates.Rules.LevelRules;

sealed class BranchLevelIsTheSameEverywhere() : Rule("YEAR406", [Severity.Error, Severity.Warning], new(
    new("Mức xếp loại chi bộ giống nhau ở báo cáo, biên bản, tờ trình, bảng tổng hợp; quyết định khác thì cần xem lại.", "The branch has one level in report, minutes, submission and summary; another one in the decision is pointed out."),
    new("Hồ sơ có hai mức khác nhau bị trả lại.", "A dossier with two levels is sent back."),
    new("Biên bản ghi Hoàn thành tốt, tờ trình đề nghị Hoàn thành xuất sắc.", "The minutes say hoàn thành tốt, the submission hoàn thành xuất sắc."),
    "Đối chiếu hồ sơ (V4)."))
{
    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        var facts = year.Facts;
        StatedLevel[] levels =
        [
            new("$.meeting.level", facts.Meeting?.Level, Severity.Error),
            new("$.review.proposed_level", facts.Review?.ProposedLevel, Severity.Error),
            new("$.proposal.level", facts.Proposal?.Level, Severity.Error),
            new("$.summary.level", facts.Summary?.Level, Severity.Error),
            new("$.decision.level", facts.Decision?.Level, Severity.Warning),
        ];
        var stated = levels.Where(level => year.Code(level.Mark?.Word) is not null).ToList();
        return stated.Skip(1).Where(level => level.Mark!.Word != stated[0].Mark!.Word).Select(level => Breach(
            year, level.Path, level.Mark!.Word!, stated[0].Mark!.Word!,
            new($"Ở đây ghi «{level.Mark.Word}», ở «{FactNames.Trail(stated[0].Path).Vietnamese}» ghi «{stated[0].Mark!.Word}».", $"«{level.Mark.Word}» here, «{stated[0].Mark!.Word}» at «{FactNames.Trail(stated[0].Path).English}»."),
            new("Sửa cho các văn bản ghi cùng một mức.", "Make the papers give one level."), level.Severity));
    }

    sealed record StatedLevel(string Path, Mark? Mark, Severity Severity);
}

sealed class BranchLevelConditionsHold() : Rule("YEAR407", [Severity.Error, Severity.Warning], new(
    new("Tỷ lệ đảng viên ở các mức đạt điều kiện của mức xếp loại chi bộ.", "Enough members have the levels that the branch's level asks for."),
    new("Chi bộ Hoàn thành xuất sắc cần 100 % đảng viên hoàn thành nhiệm vụ trở lên, ít nhất 80 % hoàn thành tốt trở lên.", "A branch «hoàn thành xuất sắc» needs 100 % of its members at hoàn thành or better, 80 % at hoàn thành tốt or better."),
    new("Chi bộ Hoàn thành xuất sắc, 15/20 đảng viên hoàn thành tốt trở lên là 75 %.", "Hoàn thành xuất sắc with 15 of 20 members at hoàn thành tốt or better: 75 %."),
    "Hướng dẫn 21-HD/BTCTW; ngưỡng của hai mức dưới chưa đối chiếu được văn bản gốc nên chỉ cảnh báo."))
{
    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from condition in year.Edition.BranchConditions
        where condition.Level == year.Code(year.BranchLevel)
        from share in condition.Shares
        let breach = Compare(year, condition, share)
        where breach is not null
        select breach;

    Finding? Compare(CheckedYear year, BranchCondition condition, ShareCondition share)
    {
        if (year.Figures.Membership is not { Rated.Value: > 0 } membership)
            return null;

        var rated = (int)membership.Rated.Value;
        var codes = year.Edition.Levels.TakeWhile(level => level.Code != share.AtLeast).Select(level => level.Code).Append(share.AtLeast).ToList();
        var reached = membership.Columns.Where(column => codes.Contains(column.Code)).Sum(column => column.Count ?? 0);
        if (reached * 100 >= rated * share.Percent)
            return null;

        var label = year.Edition.Levels.First(level => level.Code == share.AtLeast).Name;
        var percent = Number.Print(new Share(new("", reached), new("", rated)).Value);
        return Breach(
            year, year.Facts.Meeting?.Level is not null ? "$.meeting.level" : "$.review.proposed_level", $"{percent} %", $"≥ {share.Percent} %",
            new($"«{year.BranchLevel}» cần ít nhất {share.Percent} % đảng viên «{label}» trở lên; hiện có {reached}/{rated} = {percent} %.",
                $"«{year.BranchLevel}» asks {share.Percent} % of the members at «{label}» or better; there are {reached}/{rated} = {percent} %."),
            new("Xem lại mức đề nghị của chi bộ.", "Review the branch's level."),
            condition.Unsure ? Severity.Warning : Severity.Error);
    }
}

sealed class SecretaryNotAboveTheBranch() : Rule("YEAR409", new(
    new("Mức xếp loại của bí thư không cao hơn mức của chi bộ.", "The secretary is not rated above the branch."),
    new("Người đứng đầu chịu trách nhiệm về kết quả của tập thể.", "The head answers for the result of the collective."),
    new("Chi bộ Hoàn thành nhiệm vụ, bí thư Hoàn thành tốt nhiệm vụ.", "The branch hoàn thành, its secretary hoàn thành tốt."),
    "Quy định 124-QĐ/TW; Quy định 366-QĐ/TW (qua nguồn thứ cấp)."))
{
    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from member in year.Members
        where year.Edition.Members?.HeadNotAboveCollective == true && member.Facts.Name == year.Facts.Branch.Secretary
        let level = member.Facts.ProposedLevel?.Word
        where year.Rank(level) < year.Rank(year.BranchLevel)
        select Breach(
            year, $"{member.Path}.proposed_level", level, year.BranchLevel!,
            new($"Bí thư {member.Facts.Name} được đề nghị «{level}», cao hơn chi bộ «{year.BranchLevel}».", $"The secretary {member.Facts.Name} is proposed «{level}», above the branch «{year.BranchLevel}»."),
            new("Xem lại mức của bí thư hoặc của chi bộ.", "Review the secretary's level or the branch's."));
}

/// <summary>A collective that did too little of its tasks, or whose member was disciplined, is rated «không hoàn thành nhiệm vụ».</summary>
/// <remarks>A fault that the collective found and remedied itself may count less, and whether a discipline was for duty the facts do not say: that one is a warning.</remarks>
sealed class FailingCollectiveIsNotFulfilled() : Rule("YEAR416", [Severity.Error, Severity.Warning], new(
    new("Tập thể hoàn thành dưới 70 % nhiệm vụ, hoặc có thành viên bị kỷ luật do thực hiện nhiệm vụ, xếp Không hoàn thành nhiệm vụ (từ năm 2025).", "A collective with less than 70 % of its tasks done, or with a member disciplined for his duty, is «không hoàn thành nhiệm vụ» (from 2025)."),
    new("Mỗi điều là điều kiện bắt buộc của mức này.", "Each of these leads to that level."),
    new("Hoàn thành 65 % nhiệm vụ, đề nghị Hoàn thành tốt nhiệm vụ.", "65 % of the tasks done, hoàn thành tốt proposed."),
    "Quy định 366-QĐ/TW, điều 11."))
{
    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        if (year.Edition.Members?.CollectiveTasksPercent is not { } percent || year.BranchLevel is not { } level || year.Code(level) == "kht")
            yield break;

        var lowest = year.Edition.Levels[^1].Name;
        if (year.Facts.Review?.TasksDone is { } done && done < percent)
            yield return Breach(
                year, "$.review.tasks_done", Number.Print(done), $"≥ {percent}",
                new($"Tập thể hoàn thành {Number.Print(done)} % nhiệm vụ (dưới {percent} %), không xếp được «{level}».", $"The collective did {Number.Print(done)} % of its tasks (less than {percent} %) and cannot be «{level}»."),
                new($"Xếp {lowest}, hoặc sửa tỷ lệ.", "Propose the lowest level, or correct the share."));
        foreach (var member in year.Members.Where(member => member.Facts.Disciplined == true && member.Figure.IsLeader))
            yield return Breach(
                year, $"{member.Path}.disciplined", "true", lowest,
                new($"{member.Label} giữ chức vụ lãnh đạo và bị kỷ luật trong năm; nếu do thực hiện nhiệm vụ thì tập thể không xếp được «{level}».", $"{member.Facts.Name} is a leader and was disciplined in the year; if that was for duty, the collective cannot be «{level}»."),
                new("Xem lại mức của tập thể với cấp ủy cấp trên.", "Review the level with the committee above."), Severity.Warning);
    }
}
