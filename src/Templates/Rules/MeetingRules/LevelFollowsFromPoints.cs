using Reports.Engine.Diagnostics;
using Reports.Templates.Editions;

namespace Reports.Templates.Rules.MeetingRules;

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
