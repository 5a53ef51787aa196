namespace Reports.Templates.Rules.LevelRules;

sealed class SickMembersAreNotRatedGood() : Rule("YEAR411", new(
    new("Đảng viên nghỉ ốm từ 3 tháng trở lên trong năm không xếp từ Hoàn thành tốt nhiệm vụ trở lên.", "A member on sick leave for three months or more is not rated «hoàn thành tốt» or better."),
    new("Thời gian làm việc không đủ để đánh giá tốt.", "There was not enough work to rate."),
    new("Nghỉ ốm 4 tháng, đề nghị Hoàn thành tốt.", "Four months of sick leave, hoàn thành tốt proposed."),
    "Hướng dẫn 21-HD/BTCTW; từ năm 2025 (Hướng dẫn 43-HD/BTCTW, mục 7.5) xếp loại theo kết quả làm việc thực tế."))
{
    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from months in new[] { year.Edition.Members?.SickLeaveMonths }.OfType<int>()
        from member in year.Members
        let level = member.Facts.ProposedLevel?.Word
        where member.Facts.SickLeaveMonths >= months && year.Rank(level) <= 1
        select Breach(
            year, $"{member.Path}.proposed_level", level, year.Edition.Levels[2].Name,
            new($"{member.Label} nghỉ ốm {Figures.Number.Print(member.Facts.SickLeaveMonths)} tháng, không xếp được «{level}».", $"{member.Facts.Name} was on sick leave for {member.Facts.SickLeaveMonths} months and cannot be «{level}»."),
            new("Xếp tối đa Hoàn thành nhiệm vụ.", "Propose «hoàn thành nhiệm vụ» at most."));
}
