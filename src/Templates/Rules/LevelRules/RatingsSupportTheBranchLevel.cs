using Reports.Templates.Editions;

namespace Reports.Templates.Rules.LevelRules;

sealed class RatingsSupportTheBranchLevel() : Rule("YEAR404", new(
    new("Mức đề nghị của chi bộ phù hợp với các mục tự đánh giá.", "The level the branch proposes is one that its ratings allow."),
    new("Hoàn thành xuất sắc cần kết quả nhiệm vụ Xuất sắc, các mục khác từ Tốt; Hoàn thành tốt cần kết quả từ Tốt, các mục khác từ Trung bình; Hoàn thành cần mọi mục từ Trung bình.",
        "Hoàn thành xuất sắc asks Xuất sắc for results and Tốt for the rest; hoàn thành tốt asks Tốt and Trung bình; hoàn thành asks Trung bình everywhere."),
    new("Đề nghị Hoàn thành xuất sắc nhưng mục I.2 tự đánh giá Tốt.", "Hoàn thành xuất sắc proposed while I.2 is rated Tốt."),
    "Quy định 132-QĐ/TW, 124-QĐ/TW; Hướng dẫn 21-HD/BTCTW, 25-HD/BTCTW."))
{
    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from below in LevelDemands.Below(year, year.BranchLevel, year.Edition.Sections, id => year.Facts.Review?.Part(id))
        select Breach(
            year, $"$.review.{below.Form.Id}.rating", below.Rating, $"≥ {below.Worst}",
            new($"Đề nghị «{year.BranchLevel}» cần mục {below.Form.Number} {AtLeast(year, below.Worst).Vietnamese}, tự đánh giá {below.Rating}.",
                $"«{year.BranchLevel}» asks {AtLeast(year, below.Worst).English} at {below.Form.Number}; it is rated {below.Rating}."),
            new("Xem lại mức đề nghị hoặc mức tự đánh giá.", "Review the level or the rating."));

    /// <summary>Nothing is better than the best: «đạt Xuất sắc», not «từ Xuất sắc trở lên».</summary>
    static Sentence AtLeast(CheckedYear year, string rating) => year.RatingRank(rating) == 0
        ? new($"đạt {rating}", rating)
        : new($"từ {rating} trở lên", $"{rating} or better");
}

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

        var forms = FormChoices.Form(year, member).Where(form => member.Figure.IsLeader || !form.LeaderOnly).ToList();
        Placed<string?>[] levels = [new("review.level", review.Level?.Word), new("proposed_level", member.Facts.ProposedLevel?.Word)];
        return
            from level in levels
            let below = LevelDemands.Below(year, level.Fact, forms, review.Part).ToList()
            where below.Count > 0
            let list = string.Join(", ", below.Select(part => $"{part.Form.Number} {part.Rating}"))
            select Breach(
                year, $"{member.Path}.{level.Path}", level.Fact!, list,
                new($"«{level.Fact}» của {member.Label} không phù hợp với tự đánh giá: {list}.", $"«{level.Fact}» of {member.Facts.Name} does not fit the ratings: {list}."),
                new("Xem lại mức xếp loại hoặc mức tự đánh giá.", "Review the level or the ratings."));
    }
}

/// <summary>What ratings a final level asks for.</summary>
/// <remarks>
/// Hoàn thành xuất sắc: results of tasks Xuất sắc, the rest Tốt or better. Hoàn thành tốt: results Tốt or better, the rest
/// Trung bình or better. Hoàn thành: everything Trung bình or better. Source: QĐ 132, QĐ 124, HD 21, HD 25.
/// </remarks>
static class LevelDemands
{
    /// <summary>The worst rating allowed, as its place in the order of ratings.</summary>
    public static int Worst(string? levelCode, bool taskResult) => levelCode switch
    {
        "htxs" => taskResult ? 0 : 1,
        "htt" => taskResult ? 1 : 2,
        "ht" => 2,
        _ => 3,
    };

    /// <summary>The parts whose rating is worse than a level allows, with the rating.</summary>
    public static IEnumerable<LowRating> Below(
        CheckedYear year, string? level, IEnumerable<FormSection> forms, Func<string, Section?> part) =>
        from form in forms.Where(form => form.Rated)
        let rating = part(form.Id)?.Rating?.Word
        let worst = Worst(year.Code(level), form.TaskResult)
        where year.RatingRank(rating) > worst
        select new LowRating(form, rating, year.Edition.Ratings[worst].Name);
}

/// <summary>A part whose rating is worse than a level allows.</summary>
/// <param name="Worst">The worst that it allows.</param>
sealed record LowRating(FormSection Form, string Rating, string Worst);
