using Reports.Templates.Reading;

namespace Reports.Templates.Rules.HeadRules;

sealed class ReviewIsInOrAfterItsYear() : Rule("YEAR101", new(
    new("Ngày của báo cáo kiểm điểm ở trong năm kiểm điểm hoặc năm sau.", "The review is dated in the year reviewed or the year after."),
    new("Bản kiểm điểm ghi ngày trước năm được kiểm điểm là nhầm năm.", "A review dated before the year it reviews has a wrong year."),
    new("Kiểm điểm năm 2023, ghi ngày 16/12/2022.", "A review of 2023 dated 16 December 2022."),
    "Quy trình kiểm điểm cuối năm (D1)."))
{
    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        if (year.Facts.Review?.Date is not { } date || (date.Year >= year.Facts.Year && date.Year <= year.Facts.Year + 1))
            yield break;

        yield return Breach(
            year, "$.review.date", $"{date:dd/MM/yyyy}", $"{year.Facts.Year}",
            new($"Kiểm điểm năm {year.Facts.Year} nhưng báo cáo ghi ngày {date:dd/MM/yyyy}.", $"The review of {year.Facts.Year} is dated {date:dd/MM/yyyy}."),
            new("Sửa ngày, hoặc sửa năm kiểm điểm.", "Correct the date or the year reviewed."));
    }
}

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
        var reviews = year.Members.Select(member => new Dated(
            new($"{FactNames.Of<Member>(nameof(Member.Review)).Vietnamese} của {member.Label}", $"{FactNames.Of<Member>(nameof(Member.Review)).English} of {member.Facts.Name}"),
            $"{member.Path}.review.date", member.Facts.Review?.Date));
        var decision = new Dated(FactNames.Trail("$.decision"), "$.decision.date", facts.Decision?.Date);
        var proposal = Of("$.proposal", facts.Proposal);
        return
        [
            .. Before(year, Of("$.plan", facts.Plan), [.. reviews, meeting]),
            .. reviews.SelectMany(review => Before(year, review, [meeting])),
            .. Before(year, meeting, [Of("$.votes", facts.Votes), Of("$.resolution", facts.Resolution), proposal, Of("$.summary", facts.Summary), Of("$.remedy_plan", facts.RemedyPlan), decision]),
            .. Before(year, proposal, [decision]),
        ];
    }

    static Dated Of(string path, Paper? paper) => new(FactNames.Trail(path), path + ".date", paper?.Date);

    IEnumerable<Finding> Before(CheckedYear year, Dated first, IEnumerable<Dated> later) =>
        later.Where(second => second.Date < first.Date).Select(second => Breach(
            year, second.Path, $"{second.Date:dd/MM/yyyy}", $"≥ {first.Date:dd/MM/yyyy}",
            new($"Ngày {second.Date:dd/MM/yyyy} của «{second.Name.Vietnamese}» ở trước ngày {first.Date:dd/MM/yyyy} của «{first.Name.Vietnamese}».", $"{second.Date:dd/MM/yyyy} («{second.Name.English}») is before {first.Date:dd/MM/yyyy} («{first.Name.English}»)."),
            new("Sửa một trong hai ngày.", "Correct one of the dates.")));

    /// <summary>What has a date, and where.</summary>
    sealed record Dated(Sentence Name, string Path, DateOnly? Date);
}

sealed class TermHoldsTheYear() : Rule("YEAR109", [Severity.Warning], new(
    new("Năm kiểm điểm nằm trong nhiệm kỳ đã ghi.", "The year reviewed lies in the term stated."),
    new("Số văn bản tính theo nhiệm kỳ; nhiệm kỳ cũ chép từ năm trước là sai.", "Numbers run per term; an old term copied from last year is wrong."),
    new("Năm 2023, nhiệm kỳ 2020-2022.", "2023 in the term 2020-2022."),
    "Hướng dẫn 36-HD/VPTW: đánh số theo nhiệm kỳ."))
{
    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        if (year.Facts.Branch.Term?.Split('-').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).ToList() is not [var first, var last]
            || (year.Facts.Year >= first && year.Facts.Year <= last))
            yield break;

        yield return Breach(
            year, "$.branch.term", year.Facts.Branch.Term, $"{year.Facts.Year}",
            new($"Năm {year.Facts.Year} không nằm trong nhiệm kỳ {year.Facts.Branch.Term}.", $"{year.Facts.Year} is not in the term {year.Facts.Branch.Term}."),
            new("Sửa nhiệm kỳ hoặc năm kiểm điểm.", "Correct the term or the year."));
    }
}
