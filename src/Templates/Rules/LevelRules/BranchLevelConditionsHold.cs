using Reports.Engine.Diagnostics;
using Reports.Templates.Editions;
using Reports.Templates.Figures;

namespace Reports.Templates.Rules.LevelRules;

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
