namespace Reports.Templates.Rules;

/// <summary>Plan, self-reviews, meeting, papers and decision follow one another.</summary>
sealed class DatesAreInOrder : Rule
{
    public override string Code => "YEAR102";

    public override RuleText Text => new(
        new("Kế hoạch, bản tự kiểm điểm, hội nghị, văn bản sau hội nghị, quyết định có ngày theo đúng thứ tự.", "Plan, self-reviews, meeting, papers after it and decision are dated in this order."),
        new("Biên bản ghi trước bản tự kiểm điểm là hồ sơ làm lại sau.", "Minutes older than the self-reviews show a dossier made up afterwards."),
        new("Bản tự kiểm điểm ngày 20/12, hội nghị ngày 16/12.", "A self-review of 20 December, the meeting on 16 December."),
        "Quy trình kiểm điểm cuối năm (D1).");

    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        var facts = year.Facts;
        var meeting = (Name: "hội nghị", Path: "$.meeting.date", facts.Meeting?.Date);
        var reviews = year.Members.Select(member => ($"bản tự kiểm điểm của {member.Label}", $"{member.Path}.review.date", member.Facts.Review?.Date));
        (string, string, DateOnly?)[] papers =
        [
            ("kiểm phiếu", "$.votes.date", facts.Votes?.Date),
            ("nghị quyết", "$.resolution.date", facts.Resolution?.Date),
            ("tờ trình", "$.proposal.date", facts.Proposal?.Date),
            ("bảng tổng hợp", "$.summary.date", facts.Summary?.Date),
            ("kế hoạch khắc phục", "$.remedy_plan.date", facts.RemedyPlan?.Date),
            ("quyết định", "$.decision.date", facts.Decision?.Date),
        ];
        return
        [
            .. Before(year, ("kế hoạch kiểm điểm", "$.plan.date", facts.Plan?.Date), [.. reviews, meeting]),
            .. reviews.SelectMany(review => Before(year, review, [meeting])),
            .. Before(year, meeting, papers),
            .. Before(year, ("tờ trình", "$.proposal.date", facts.Proposal?.Date), [("quyết định", "$.decision.date", facts.Decision?.Date)]),
        ];
    }

    IEnumerable<Finding> Before(CheckedYear year, (string Name, string Path, DateOnly? Date) first, IEnumerable<(string Name, string Path, DateOnly? Date)> later) =>
        later.Where(second => second.Date < first.Date).Select(second => Breach(
            year, second.Path, $"{second.Date:dd/MM/yyyy}", $"≥ {first.Date:dd/MM/yyyy}",
            new($"Ngày {second.Date:dd/MM/yyyy} của {second.Name} ở trước ngày {first.Date:dd/MM/yyyy} của {first.Name}.", $"{second.Date:dd/MM/yyyy} ({second.Path}) is before {first.Date:dd/MM/yyyy} ({first.Path})."),
            new("Sửa một trong hai ngày.", "Correct one of the dates.")));
}
