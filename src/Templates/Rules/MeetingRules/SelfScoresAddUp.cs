using Reports.Engine.Diagnostics;
using Reports.Templates.Facts;
using Reports.Templates.Figures;
using Reports.Templates.Reading;

namespace Reports.Templates.Rules.MeetingRules;

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
