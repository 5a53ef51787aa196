using Reports.Engine.Diagnostics;
using Reports.Templates.Facts;
using Reports.Templates.Reading;

namespace Reports.Templates.Rules.MeetingRules;

sealed class PlannedWorkHasOwnerAndDeadline() : Rule("YEAR526", [Severity.Warning], new(
    new("Mỗi bước của kế hoạch kiểm điểm và mỗi nhiệm vụ năm sau có người chủ trì và thời hạn.", "Every step of the plan and every task of next year has an owner and a deadline."),
    new("Việc không rõ người, không rõ hạn thì không ai làm.", "Work without owner or deadline is nobody's."),
    new("Bước «Viết bản tự kiểm điểm» không ghi thời hạn.", "The step «Viết bản tự kiểm điểm» has no deadline."),
    "Kế hoạch kiểm điểm cuối năm."))
{
    static readonly (Sentence Name, Func<WorkItem, bool> IsMissing)[] Fields =
    [
        (FactNames.Field<WorkItem>(nameof(WorkItem.Owner)), item => item.Owner is not { Length: > 0 }),
        (FactNames.Field<WorkItem>(nameof(WorkItem.Deadline)), item => item.Deadline is null),
    ];

    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        var steps = (year.Facts.Plan?.Steps ?? []).Select((item, at) => (Item: item, Path: $"$.plan.steps[{at}]"));
        var tasks = (year.Facts.NextYearTasks ?? []).Select((item, at) => (Item: item, Path: $"$.next_year_tasks[{at}]"));
        return
            from work in steps.Concat(tasks)
            let lacks = Fields.Where(field => field.IsMissing(work.Item)).Select(field => field.Name).ToList()
            let late = work.Item.Start > work.Item.Deadline
            where lacks.Count > 0 || late
            select Breach(
                year, late ? work.Path + ".deadline" : work.Path, late ? $"{work.Item.Deadline:dd/MM/yyyy}" : "–", late ? $"≥ {work.Item.Start:dd/MM/yyyy}" : string.Join(", ", lacks.Select(name => name.English)),
                late
                    ? new($"«{work.Item.Content}» hết hạn trước khi bắt đầu.", $"«{work.Item.Content}» ends before it begins.")
                    : new($"«{work.Item.Content}» thiếu {string.Join(", ", lacks.Select(name => name.Vietnamese))}.", $"«{work.Item.Content}» lacks {string.Join(", ", lacks.Select(name => name.English))}."),
                new("Ghi đủ người chủ trì và thời hạn.", "Give owner and deadline."));
    }
}
