using Reports.Engine.Diagnostics;
using Reports.Templates.Facts;
using Reports.Templates.Figures;

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
            .. Maximum(year, "$.scoring.criteria", figures.Maximum.Value, year.Edition.Scoring?.Maximum),
            .. (year.Edition.Scoring?.Groups ?? []).SelectMany(group => Maximum(
                year, "$.scoring.criteria", figures.Groups.FirstOrDefault(found => found.Label == group.Name)?.Maximum.Value ?? 0, group.Maximum)),
            .. criteria.SelectMany((criterion, at) => Row(year, $"$.scoring.criteria[{at}]", criterion)),
        ];
    }

    IEnumerable<Finding> Total(CheckedYear year, string key, decimal? sum, decimal? stated) => sum is null || stated is null || sum == stated
        ? []
        : [Points(year, $"$.scoring.total.{key}", stated.Value, $"{Number.Print(sum)}", new($"Các tiêu chí cộng lại được {Number.Print(sum)} điểm, tổng ghi {Number.Print(stated)}.", $"The criteria give {Number.Print(sum)} points, the stated total is {Number.Print(stated)}."))];

    IEnumerable<Finding> Maximum(CheckedYear year, string path, decimal? sum, int? most) => sum is null || most is null || sum == most
        ? []
        : [Points(year, path, sum.Value, $"{most}", new($"Tổng điểm tối đa là {Number.Print(sum)}, phải là {most}.", $"The maximum is {Number.Print(sum)}, it must be {most}."))];

    IEnumerable<Finding> Row(CheckedYear year, string path, Criterion criterion) =>
        from points in new[] { ("self", criterion.Self), ("appraised", criterion.Appraised) }
        where points.Item2 > criterion.Maximum
        select Points(year, $"{path}.{points.Item1}", points.Item2!.Value, $"≤ {Number.Print(criterion.Maximum)}", new($"{Number.Print(points.Item2)} điểm vượt điểm tối đa {Number.Print(criterion.Maximum)}.", $"{Number.Print(points.Item2)} points are above the maximum of {Number.Print(criterion.Maximum)}."));

    Finding Points(CheckedYear year, string path, decimal found, string expected, Sentence message) => Breach(
        year, path, Number.Print(found), expected, message, new("Kiểm tra điểm từng tiêu chí và tổng.", "Check the points and the total."));
}
