using Reports.Templates.Editions;
using Reports.Templates.Figures;
using Reports.Templates.Reading;

namespace Reports.Templates.Rules.MeetingRules;

sealed class PointsAddUp() : Rule("YEAR520", new(
    new("Điểm các tiêu chí cộng lại bằng tổng ghi; không tiêu chí nào vượt điểm tối đa; tổng điểm tối đa là 100 (30 + 70 từ năm 2025).", "The points add up to the stated totals, none is above its maximum, and the maximum is 100 (30 + 70 from 2025)."),
    new("Mức tự xếp loại theo khoảng điểm dựa trên tổng này.", "The level by points rests on that total."),
    new("Tổng các tiêu chí 94, ghi 96.", "The criteria give 94, stated 96."),
    "Bảng tự chấm điểm (P1)."))
{
    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        if (year.Facts.Scoring is not { Criteria: { Count: > 0 } criteria } scoring || year.Figures.Scoring is not { } figures)
            return [];

        return
        [
            .. Total(year, "maximum", figures.Maximum.Value, scoring.Total?.Maximum),
            .. Total(year, "self", figures.Self.Value, scoring.Total?.Self),
            .. Total(year, "appraised", figures.Appraised.Value, scoring.Total?.Appraised),
            .. Maximum(year, figures.Maximum.Value, year.Edition.Scoring?.Maximum),
            .. (year.Edition.Scoring?.Groups ?? []).SelectMany(group => Maximum(
                year, figures.Groups.FirstOrDefault(found => found.Label == group.Name)?.Maximum.Value ?? 0, group.Maximum)),
            .. Placed.In("$.scoring.criteria", criteria).SelectMany(criterion => Row(year, criterion.Path, criterion.Fact)),
        ];
    }

    IEnumerable<Finding> Total(CheckedYear year, string key, decimal? sum, decimal? stated) => sum is null || stated is null || sum == stated
        ? []
        : [Points(year, $"$.scoring.total.{key}", stated.Value, $"{Number.Print(sum)}", new($"Các tiêu chí cộng lại được {Number.Print(sum)} điểm, tổng ghi {Number.Print(stated)}.", $"The criteria give {Number.Print(sum)} points, the stated total is {Number.Print(stated)}."))];

    IEnumerable<Finding> Maximum(CheckedYear year, decimal? sum, int? most) => sum is null || most is null || sum == most
        ? []
        : [Points(year, "$.scoring.criteria", sum.Value, $"{most}", new($"Tổng điểm tối đa là {Number.Print(sum)}, phải là {most}.", $"The maximum is {Number.Print(sum)}, it must be {most}."))];

    IEnumerable<Finding> Row(CheckedYear year, string path, Criterion criterion) =>
        from points in new Input[] { new($"{path}.self", criterion.Self), new($"{path}.appraised", criterion.Appraised) }
        where points.Value > criterion.Maximum
        select Points(year, points.Path, points.Value!.Value, $"≤ {Number.Print(criterion.Maximum)}", new($"{Number.Print(points.Value)} điểm vượt điểm tối đa {Number.Print(criterion.Maximum)}.", $"{Number.Print(points.Value)} points are above the maximum of {Number.Print(criterion.Maximum)}."));

    Finding Points(CheckedYear year, string path, decimal found, string expected, Sentence message) => Breach(
        year, path, Number.Print(found), expected, message, new("Kiểm tra điểm từng tiêu chí và tổng.", "Check the points and the total."));
}

sealed class PointsAreExplained() : Rule("YEAR521", new(
    new("Điểm thẩm định chênh từ 5 điểm so với điểm tự chấm, hoặc làm thay đổi mức, thì ghi rõ lý do.", "Where appraised points differ by five or more from the branch's own, the reason is given."),
    new("Chi bộ phải biết vì sao bị trừ.", "The branch must know why."),
    new("Tự chấm 20, thẩm định 14, không ghi lý do.", "20 by the branch, 14 appraised, no reason."),
    "Hướng dẫn địa phương năm 2026 (P2)."))
{
    public override IEnumerable<Finding> Check(CheckedYear year) =>
        Placed.In("$.scoring.criteria", year.Facts.Scoring?.Criteria).Select(criterion => Compare(year, criterion.Fact, criterion.Path)).OfType<Finding>();

    Finding? Compare(CheckedYear year, Facts.Criterion criterion, string path)
    {
        if (criterion is not { Self: { } self, Appraised: { } appraised } || Math.Abs(self - appraised) < 5 || criterion.Reason is { Length: > 0 })
            return null;

        var difference = Figures.Number.Print(Math.Abs(self - appraised));
        return Breach(
            year, $"{path}.appraised", Figures.Number.Print(appraised), Figures.Number.Print(self),
            new($"Điểm thẩm định chênh {difference} điểm so với tự chấm nhưng chưa ghi lý do.", $"The appraised points differ by {difference}, and no reason is given."),
            Advice.FillIn<Criterion>(nameof(Criterion.Reason)));
    }
}

sealed class LevelFollowsFromPoints() : Rule("YEAR522", [Severity.Error, Severity.Warning], new(
    new("Mức tự xếp loại trong bảng điểm đúng khoảng điểm.", "The level of the scoring table is the one its points lead to."),
    new("Từ 90 điểm Hoàn thành xuất sắc, từ 70 Hoàn thành tốt, từ 50 Hoàn thành, dưới 50 Không hoàn thành.", "90 points and more: hoàn thành xuất sắc; 70: tốt; 50: hoàn thành; below: không hoàn thành."),
    new("88 điểm, tự xếp Hoàn thành xuất sắc.", "88 points, hoàn thành xuất sắc claimed."),
    "Quy định 366-QĐ/TW; trước năm 2025 khoảng điểm do địa phương quy định (chỉ cảnh báo)."))
{
    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        if (year.Facts.Scoring is not { } scoring || year.Figures.Scoring is not { } figures || year.Edition.Scoring is not { } policy)
            return [];

        return
        [
            .. Compare(year, policy, "$.scoring.level", scoring.Level?.Word, figures.Self.Value),
            .. Compare(year, policy, "$.scoring.appraised_level", scoring.AppraisedLevel?.Word, figures.Appraised.Value),
        ];
    }

    IEnumerable<Finding> Compare(CheckedYear year, ScorePolicy policy, string path, string? level, decimal? points)
    {
        if (year.Code(level) is not { } stated || points is not { } sum || policy.LevelFor(sum) is not { } code || code == stated)
            yield break;

        var right = year.Edition.Levels.First(word => word.Code == code).Name;
        yield return Breach(
            year, path, level!, right,
            new($"{Figures.Number.Print(sum)} điểm là «{right}», ghi «{level}».", $"{Figures.Number.Print(sum)} points are «{right}», stated is «{level}»."),
            new("Sửa mức, hoặc xem lại điểm.", "Correct the level, or review the points."),
            policy.Unsure ? Severity.Warning : Severity.Error);
    }
}

sealed class SelfScoresAddUp() : Rule("YEAR523", new(
    new("Điểm tiêu chí chung cộng điểm kết quả nhiệm vụ bằng tổng điểm; điểm của tập thể bằng bảng tự chấm điểm.", "General criteria and results of tasks add up to the total; the collective's points are those of its scoring table."),
    new("Từ năm 2025 điểm thay cho các ô tự đánh giá.", "From 2025 points stand instead of boxes."),
    new("28 + 64 = 92, tổng ghi 93.", "28 + 64 = 92, stated 93."),
    "Quy định 366-QĐ/TW: 30 + 70 = 100."))
{
    static readonly Sentence Table = FactNames.Of<BranchYear>(nameof(BranchYear.Scoring));

    public override IEnumerable<Finding> Check(CheckedYear year) =>
    [
        .. Compare(year, "$.review.self_score", year.Facts.Review?.SelfScore, year.Figures.Scoring?.Self.Value),
        .. year.Members.SelectMany(member => Compare(year, $"{member.Path}.review.self_score", member.Facts.Review?.SelfScore, null)),
    ];

    IEnumerable<Finding> Compare(CheckedYear year, string path, SelfScore? score, decimal? table)
    {
        if (score is not { Common: { } common, Tasks: { } tasks })
            yield break;

        var sum = common + tasks;
        if (score.Total is { } total && total != sum)
            yield return Wrong(year, path + ".total", total, sum, Same($"{Number.Print(common)} + {Number.Print(tasks)} = {Number.Print(sum)}"));
        if (table is { } points && points != sum)
            yield return Wrong(year, path, sum, points, new($"«{Table.Vietnamese}» có {Number.Print(points)}", $"«{Table.English}» has {Number.Print(points)}"));
    }

    static Sentence Same(string sum) => new(sum, sum);

    Finding Wrong(CheckedYear year, string path, decimal found, decimal expected, Sentence sum) => Breach(
        year, path, Number.Print(found), Number.Print(expected),
        new($"Điểm không khớp: {sum.Vietnamese}, ghi {Number.Print(found)}.", $"The points do not agree: {sum.English}, stated {Number.Print(found)}."),
        new("Kiểm tra lại điểm.", "Check the points."));
}
