using Reports.Templates.Facts;
using Reports.Templates.Figures;
using Reports.Templates.Reading;

namespace Reports.Templates.Rules.LevelRules;

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
