namespace Reports.Templates.Rules.MeetingRules;

/// <summary>The reasons of the two lower levels add up to the members of those levels.</summary>
sealed class LevelReasonsAddUp : SumRule
{
    public override string Code => "YEAR509";

    public override RuleText Text => new(
        new("Các lý do a, b, c của mức Hoàn thành và a đến đ của mức Không hoàn thành cộng lại bằng số đảng viên của mức đó.", "The reasons of the two lower levels add up to the members of those levels."),
        new("Mỗi đảng viên ở hai mức này có đúng một lý do.", "Everyone at these levels has one reason."),
        new("a 1 + b 0 + c 0 = 1, mức Hoàn thành ghi 2.", "a 1 + b 0 + c 0 = 1, 2 stated at hoàn thành."),
        "Báo cáo kết quả đánh giá chất lượng đảng viên, mục 4 (M7).");

    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        var (fulfilled, failed) = (year.Facts.Membership?.FulfilledReasons, year.Facts.Membership?.NotFulfilledReasons);
        return
        [
            .. Compare(
                year, "$.membership.levels.ht", new("các lý do mức Hoàn thành nhiệm vụ", "the reasons of hoàn thành"),
                [fulfilled?.A, fulfilled?.B, fulfilled?.C], Level(year, "ht")),
            .. Compare(
                year, "$.membership.levels.kht", new("các lý do mức Không hoàn thành nhiệm vụ", "the reasons of không hoàn thành"),
                [failed?.A, failed?.B, failed?.C, failed?.D, failed?.E], Level(year, "kht")),
        ];
    }

    static int? Level(CheckedYear year, string code) => year.Facts.Membership?.Levels?.GetValueOrDefault(code)?.Value;
}
