namespace Reports.Templates.Rules.MeetingRules;

/// <summary>The votes on every member add up to the valid ballots.</summary>
sealed class MemberVotesAddUp : SumRule
{
    public override string Code => "YEAR503";

    public override RuleText Text => new(
        new("Số phiếu các mức của từng đảng viên cộng lại bằng số phiếu hợp lệ.", "The votes on every member add up to the valid ballots."),
        new("Mỗi phiếu hợp lệ chọn đúng một mức cho mỗi người.", "Every valid ballot chooses one level for every member."),
        new("3 + 14 = 17, hợp lệ 18.", "3 + 14 = 17, valid 18."),
        "Biên bản kiểm phiếu (V2).");

    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from member in year.Members
        where year.KnowsCodes(member.Facts.Votes)
        from finding in Compare(
            year, $"{member.Path}.votes", new($"số phiếu của {member.Label}", $"the votes on {member.Facts.Name}"),
            Levels(member.Facts.Votes, []), year.Facts.Votes?.Members?.Valid)
        select finding;
}
