namespace Reports.Templates.Rules.LevelRules;

sealed class FailingMembersAreNotFulfilled() : Rule("YEAR413", new(
    new("Đảng viên bị kỷ luật trong năm hoặc hoàn thành dưới 50 % nhiệm vụ (từ năm 2025, người giữ chức vụ lãnh đạo: dưới 70 %) xếp Không hoàn thành nhiệm vụ.", "A member disciplined in the year, or with less than 50 % of the tasks done (from 2025 a leader: 70 %), is «không hoàn thành nhiệm vụ»."),
    new("Đây là điều kiện bắt buộc của mức này.", "Each of these leads to that level."),
    new("Hoàn thành 45 % nhiệm vụ, đề nghị Hoàn thành nhiệm vụ.", "45 % of the tasks done, hoàn thành proposed."),
    "Hướng dẫn 21-HD/BTCTW; Quy định 366-QĐ/TW, điều 11."))
{
    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from member in year.Members
        let policy = year.Edition.Members ?? new()
        let percent = member.Figure.IsLeader ? policy.LeaderTasksPercent ?? policy.TasksPercent : policy.TasksPercent
        let level = member.Facts.ProposedLevel?.Word
        where (member.Facts.Disciplined == true || member.Facts.TasksDone < percent) && level is not null && year.Code(level) != "kht"
        select Breach(
            year, $"{member.Path}.proposed_level", level, year.Edition.Levels[^1].Name,
            member.Facts.Disciplined == true
                ? new($"{member.Label} bị kỷ luật trong năm, không xếp được «{level}».", $"{member.Facts.Name} was disciplined in the year and cannot be «{level}».")
                : new($"{member.Label} hoàn thành {Figures.Number.Print(member.Facts.TasksDone)} % nhiệm vụ (dưới {percent} %), không xếp được «{level}».", $"{member.Facts.Name} did {member.Facts.TasksDone} % of the tasks (less than {percent} %) and cannot be «{level}»."),
            new("Xếp Không hoàn thành nhiệm vụ, hoặc sửa dữ kiện.", "Propose the lowest level, or correct the facts."));
}
