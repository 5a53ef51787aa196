using Reports.Engine.Diagnostics;
using Reports.Templates.Facts;
using Reports.Templates.Reading;

namespace Reports.Templates.Rules.HeadRules;

sealed class DatesAreInOrder() : Rule("YEAR102", new(
    new("Kế hoạch, bản tự kiểm điểm, hội nghị, văn bản sau hội nghị, quyết định có ngày theo đúng thứ tự.", "Plan, self-reviews, meeting, papers after it and decision are dated in this order."),
    new("Biên bản ghi trước bản tự kiểm điểm là hồ sơ làm lại sau.", "Minutes older than the self-reviews show a dossier made up afterwards."),
    new("Bản tự kiểm điểm ngày 20/12, hội nghị ngày 16/12.", "A self-review of 20 December, the meeting on 16 December."),
    "Quy trình kiểm điểm cuối năm (D1)."))
{
    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        var facts = year.Facts;
        var meeting = Of("$.meeting", facts.Meeting);
        var reviews = year.Members.Select(member => (
            new Sentence($"{FactNames.Of<Member>(nameof(Member.Review)).Vietnamese} của {member.Label}", $"{FactNames.Of<Member>(nameof(Member.Review)).English} of {member.Facts.Name}"),
            $"{member.Path}.review.date", member.Facts.Review?.Date));
        var decision = (FactNames.Trail("$.decision"), "$.decision.date", facts.Decision?.Date);
        var proposal = Of("$.proposal", facts.Proposal);
        return
        [
            .. Before(year, Of("$.plan", facts.Plan), [.. reviews, meeting]),
            .. reviews.SelectMany(review => Before(year, review, [meeting])),
            .. Before(year, meeting, [Of("$.votes", facts.Votes), Of("$.resolution", facts.Resolution), proposal, Of("$.summary", facts.Summary), Of("$.remedy_plan", facts.RemedyPlan), decision]),
            .. Before(year, proposal, [decision]),
        ];
    }

    static (Sentence Name, string Path, DateOnly? Date) Of(string path, Paper? paper) => (FactNames.Trail(path), path + ".date", paper?.Date);

    IEnumerable<Finding> Before(CheckedYear year, (Sentence Name, string Path, DateOnly? Date) first, IEnumerable<(Sentence Name, string Path, DateOnly? Date)> later) =>
        later.Where(second => second.Date < first.Date).Select(second => Breach(
            year, second.Path, $"{second.Date:dd/MM/yyyy}", $"≥ {first.Date:dd/MM/yyyy}",
            new($"Ngày {second.Date:dd/MM/yyyy} của «{second.Name.Vietnamese}» ở trước ngày {first.Date:dd/MM/yyyy} của «{first.Name.Vietnamese}».", $"{second.Date:dd/MM/yyyy} («{second.Name.English}») is before {first.Date:dd/MM/yyyy} («{first.Name.English}»)."),
            new("Sửa một trong hai ngày.", "Correct one of the dates.")));
}
