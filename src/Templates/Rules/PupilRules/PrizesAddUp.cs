using Reports.Templates.Facts;
using Reports.Templates.Figures;

namespace Reports.Templates.Rules.PupilRules;

/// <summary>The prizes of a competition by kind add up to the prizes stated.</summary>
sealed class PrizesAddUp : SumRule
{
    public override string Code => "YEAR209";

    public override RuleText Text => new(
        new("Số giải từng loại của mỗi cuộc thi cộng lại bằng tổng số giải.", "The prizes of a competition by kind add up to the prizes stated."),
        new("Câu trong báo cáo ghi cả tổng và từng loại.", "The report's sentence gives the total and every kind."),
        new("01 giải nhì + 01 giải ba + 17 giải khuyến khích = 19, ghi 18.", "1 second + 1 third + 17 consolation = 19, stated 18."),
        "Đối chiếu số học.");

    public override IEnumerable<Finding> Check(CheckedYear year) =>
    [
        .. In(year, "$.pupils.competitions", year.Facts.Pupils?.Competitions),
        .. In(year, "$.children.competitions", year.Facts.Children?.Competitions),
        .. In(year, "$.staff.competitions", year.Facts.Staff?.Competitions),
    ];

    IEnumerable<Finding> In(CheckedYear year, string path, IReadOnlyList<Competition>? competitions) =>
        (competitions ?? []).SelectMany((competition, at) => Compare(
            year, $"{path}[{at}].total", new($"số giải «{competition.Name}»", $"the prizes of «{competition.Name}»"),
            // A kind of prize that is not named was not won.
            [.. PrizeFigure.All(competition.Prizes).Select(prize => prize.Count).Where(count => count is not null), .. (competition.OtherPrizes ?? []).Select(prize => prize.Count ?? 1)], competition.Total));
}
