using Reports.Templates.Facts;

namespace Reports.Templates.Rules.MeetingRules;

sealed class PointsAreExplained() : Rule("YEAR521", new(
    new("Điểm thẩm định chênh từ 5 điểm so với điểm tự chấm, hoặc làm thay đổi mức, thì ghi rõ lý do.", "Where appraised points differ by five or more from the branch's own, the reason is given."),
    new("Chi bộ phải biết vì sao bị trừ.", "The branch must know why."),
    new("Tự chấm 20, thẩm định 14, không ghi lý do.", "20 by the branch, 14 appraised, no reason."),
    "Hướng dẫn địa phương năm 2026 (P2)."))
{
    public override IEnumerable<Finding> Check(CheckedYear year) =>
        (year.Facts.Scoring?.Criteria ?? []).Select((criterion, at) => Compare(year, criterion, $"$.scoring.criteria[{at}]")).OfType<Finding>();

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
