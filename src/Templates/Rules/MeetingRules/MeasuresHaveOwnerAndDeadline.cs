using Reports.Templates.Facts;

namespace Reports.Templates.Rules.MeetingRules;

sealed class MeasuresHaveOwnerAndDeadline() : Rule("YEAR525", new(
    new("Mỗi biện pháp khắc phục có người chủ trì và thời hạn trong năm sau.", "Every measure has an owner and a deadline, not later than the following year."),
    new("Biện pháp không rõ người, không rõ hạn thì không kiểm tra được.", "A measure without owner or deadline cannot be followed."),
    new("Kiểm điểm năm 2023, thời hạn 31/12/2025.", "The review of 2023, a deadline of 31 December 2025."),
    "Kế hoạch khắc phục hạn chế sau kiểm điểm."))
{
    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from limitation in (year.Facts.Limitations ?? []).Select((limitation, at) => (limitation.Measures, At: at))
        from measure in (limitation.Measures ?? []).Select((item, at) => (Item: item, Path: $"$.limitations[{limitation.At}].measures[{at}]"))
        from finding in Check(year, measure.Item, measure.Path)
        select finding;

    IEnumerable<Finding> Check(CheckedYear year, WorkItem item, string path)
    {
        if (item.Owner is not { Length: > 0 })
            yield return Breach(
                year, path, "–", "owner", new($"Biện pháp «{item.Content}» chưa có người chủ trì.", $"The measure «{item.Content}» has no owner."),
                Advice.FillIn<WorkItem>(nameof(WorkItem.Owner)));
        if (item.Deadline is null)
            yield return Breach(
                year, path, "–", "deadline", new($"Biện pháp «{item.Content}» chưa có thời hạn.", $"The measure «{item.Content}» has no deadline."),
                Advice.FillIn<WorkItem>(nameof(WorkItem.Deadline)));
        else if (item.Deadline.Value.Year > year.Facts.Year + 1 || item.Deadline < (year.Facts.RemedyPlan?.Date ?? Figures.Standing.Day(year.Facts)))
            yield return Breach(
                year, path + ".deadline", $"{item.Deadline:dd/MM/yyyy}", $"{year.Facts.Year + 1}",
                new($"Thời hạn {item.Deadline:dd/MM/yyyy} của «{item.Content}» không nằm sau hội nghị và trong năm {year.Facts.Year + 1}.", $"The deadline {item.Deadline:dd/MM/yyyy} of «{item.Content}» is not after the meeting and within {year.Facts.Year + 1}."),
                new("Sửa thời hạn.", "Correct the deadline."));
    }
}
