namespace Reports.Templates.Rules.MeetingRules;

/// <summary>The votes of every level add up to the valid ballots.</summary>
sealed class VotesAddUp : SumRule
{
    public override string Code => "YEAR502";

    public override RuleText Text => new(
        new("Số phiếu các mức cộng lại bằng số phiếu hợp lệ.", "The votes of every level add up to the valid ballots."),
        new("Mỗi phiếu hợp lệ chọn đúng một mức.", "Every valid ballot chooses one level."),
        new("2 + 15 = 17, hợp lệ 18.", "2 + 15 = 17, valid 18."),
        "Biên bản kiểm phiếu (V2).");

    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        var branch = year.Facts.Votes?.Branch;
        return !year.KnowsCodes(branch?.Levels) ? [] : Compare(
            year, "$.votes.branch.valid", new("số phiếu các mức", "the votes of the levels"),
            Levels(branch?.Levels, []), branch?.Valid);
    }
}
