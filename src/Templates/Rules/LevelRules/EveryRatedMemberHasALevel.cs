using Reports.Engine.Diagnostics;
using Reports.Templates.Facts;
using Reports.Templates.Reading;

namespace Reports.Templates.Rules.LevelRules;

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
