using Reports.Templates.Figures;
using Reports.Templates.Reading;

namespace Reports.Templates.Rules.LevelRules;

sealed class ExcellentMembersAreExcellentEmployees() : Rule("YEAR410", new(
    new("Đảng viên là cán bộ, công chức, viên chức được xếp Hoàn thành xuất sắc khi cũng được xếp mức đó về chuyên môn; bị xếp Không hoàn thành về chuyên môn thì cũng xếp mức đó.",
        "A member who is a public employee is «hoàn thành xuất sắc» only when so rated as an employee; rated lowest as an employee, he is rated lowest as a member."),
    new("Kết quả chuyên môn là tiêu chí chính của đảng viên.", "The work is the chief criterion of a member."),
    new("Đề nghị đảng viên Hoàn thành xuất sắc, viên chức Hoàn thành tốt.", "Hoàn thành xuất sắc as a member, hoàn thành tốt as an employee."),
    "Hướng dẫn 21-HD/BTCTW."))
{
    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from member in year.Members
        let employee = member.Facts.CivilServantLevel?.Word
        let level = member.Facts.ProposedLevel?.Word
        where (year.Code(level) == "htxs" && year.Rank(employee) > 0) || (year.Code(employee) == "kht" && level is not null && year.Code(level) != "kht")
        select Breach(
            year, $"{member.Path}.proposed_level", level, employee!,
            new($"{member.Label} được đề nghị «{level}», nhưng xếp loại viên chức «{employee}».", $"{member.Facts.Name} is proposed «{level}», but as an employee is «{employee}»."),
            new("Xem lại mức đề nghị.", "Review the level."));
}

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

sealed class UnratedMembersHaveNoLevel() : Rule("YEAR412", new(
    new("Đảng viên được miễn công tác, sinh hoạt, bị đình chỉ sinh hoạt hoặc dự bị chưa đủ 6 tháng không có mức xếp loại.", "A member who is exempt, suspended or on probation for less than six months has no level."),
    new("Các trường hợp này không thuộc diện đánh giá; dự bị chưa đủ 6 tháng vẫn viết bản kiểm điểm.", "They are not rated; a new member still writes the review."),
    new("Kết nạp 20/9/2023, ngày 16/12/2023 được đề nghị Hoàn thành tốt.", "Admitted on 20 September 2023, proposed hoàn thành tốt on 16 December 2023."),
    "Hướng dẫn 21-HD/BTCTW."))
{
    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from member in year.Members
        where !member.Figure.Rated && (member.Facts.ProposedLevel is not null || member.Facts.Votes is not null)
        let key = member.Facts.ProposedLevel is not null ? "proposed_level" : "votes"
        let reason = Model.Of(typeof(NotRated))[Standing.NotRated(member.Facts, year.Facts, year.Edition) ?? "other"]!.Name
        select Breach(
            year, $"{member.Path}.{key}", member.Facts.ProposedLevel?.Word ?? "votes", "–",
            new($"{member.Label} không thuộc diện đánh giá (lý do: «{reason.Vietnamese}») nhưng có mức xếp loại hoặc số phiếu.", $"{member.Facts.Name} is not rated (reason: «{reason.English}») but has a level or votes."),
            new("Bỏ mức xếp loại và số phiếu của đồng chí này.", "Take out the level and the votes."));
}

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

sealed class EveryRatedMemberHasALevel() : Rule("YEAR414", [Severity.Warning], new(
    new("Khi chi bộ đã đề xuất xếp loại thì mọi đảng viên thuộc diện đánh giá đều có mức.", "Once levels are proposed, every member to be rated has one."),
    new("Người bị sót nằm ở dòng «Chưa đánh giá» của báo cáo.", "Who is left out stands in the row «Chưa đánh giá»."),
    new("17 đảng viên có mức, 1 đảng viên chưa.", "17 members have a level, 1 has none."),
    "Báo cáo kết quả đánh giá chất lượng đảng viên (M5)."))
{
    static readonly Sentence Proposed = FactNames.Field<Member>(nameof(Member.ProposedLevel));

    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        if (year.Members.All(member => member.Facts.ProposedLevel is null))
            return [];

        return year.Members.Where(member => member.Figure.Rated && member.Facts.ProposedLevel is null).Select(member => Breach(
            year, $"{member.Path}.name", "–", "proposed_level",
            new($"{member.Label} thuộc diện đánh giá nhưng chưa có mức chi bộ đề xuất.", $"{member.Facts.Name} is to be rated but has no proposed level."),
            new($"Điền mục {Proposed.Vietnamese}, hoặc ghi rõ lý do không đánh giá.", $"Fill in {Proposed.English}, or say why he is not rated.")));
    }
}
