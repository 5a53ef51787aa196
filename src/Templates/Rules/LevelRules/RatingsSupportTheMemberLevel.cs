namespace Reports.Templates.Rules.LevelRules;

sealed class RatingsSupportTheMemberLevel() : Rule("YEAR405", new(
    new("Mức xếp loại đảng viên phù hợp với các mục tự đánh giá trong bản kiểm điểm.", "A member's level is one that the ratings of the self-review allow."),
    new("Cùng điều kiện như đối với chi bộ; kết quả nhiệm vụ là mục I.2 (mẫu cho người giữ chức vụ: I.2 đến I.4).", "The same conditions as for the branch; results of tasks are I.2 (for leaders I.2 to I.4)."),
    new("Tự nhận Hoàn thành xuất sắc nhưng mục I.2 tự đánh giá Tốt.", "Hoàn thành xuất sắc claimed while I.2 is rated Tốt."),
    "Quy định 132-QĐ/TW, 124-QĐ/TW; Hướng dẫn 21-HD/BTCTW, 25-HD/BTCTW."))
{
    public override IEnumerable<Finding> Check(CheckedYear year) => year.Members.SelectMany(member => Check(year, member));

    IEnumerable<Finding> Check(CheckedYear year, CheckedMember member)
    {
        if (member.Facts.Review is not { } review)
            return [];

        var forms = Marks.Form(year, member).Where(form => member.Figure.IsLeader || !form.LeaderOnly).ToList();
        (string Key, string? Level)[] levels = [("review.level", review.Level?.Word), ("proposed_level", member.Facts.ProposedLevel?.Word)];
        return
            from level in levels
            let below = LevelDemands.Below(year, level.Level, forms, review.Part).ToList()
            where below.Count > 0
            let list = string.Join(", ", below.Select(part => $"{part.Form.Number} {part.Rating}"))
            select Breach(
                year, $"{member.Path}.{level.Key}", level.Level!, list,
                new($"«{level.Level}» của {member.Label} không phù hợp với tự đánh giá: {list}.", $"«{level.Level}» of {member.Facts.Name} does not fit the ratings: {list}."),
                new("Xem lại mức xếp loại hoặc mức tự đánh giá.", "Review the level or the ratings."));
    }
}
