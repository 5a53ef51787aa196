using Reports.Engine.Diagnostics;
using Reports.Templates.Figures;

namespace Reports.Templates.Rules.LevelRules;

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
