using Reports.Templates.Reading;

namespace Reports.Templates.Rules.MeetingRules;

sealed class EveryLimitationHasAMeasure() : Rule("YEAR524", new(
    new("Mỗi hạn chế, khuyết điểm có ít nhất một biện pháp khắc phục.", "Every limitation has at least one measure."),
    new("Kế hoạch khắc phục in mỗi hạn chế một dòng trở lên.", "The plan prints a row at least for every limitation."),
    new("Hạn chế «Sinh hoạt chuyên đề còn ít» không có biện pháp.", "The limitation «Sinh hoạt chuyên đề còn ít» has no measure."),
    "Kế hoạch khắc phục hạn chế sau kiểm điểm."))
{
    static readonly Sentence Measures = FactNames.Field<Limitation>(nameof(Limitation.Measures));

    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from entry in Placed.In("$.limitations", year.Facts.Limitations)
        where entry.Fact.Measures is not { Count: > 0 }
        select Breach(
            year, entry.Path, "0", "≥ 1",
            new($"Hạn chế «{entry.Fact.Content}» chưa có biện pháp khắc phục.", $"The limitation «{entry.Fact.Content}» has no measure."),
            new($"Điền mục {Measures.Vietnamese} với nội dung, người chủ trì, thời hạn.", $"Fill in {Measures.English} with content, owner, deadline."));
}

sealed class MeasuresHaveOwnerAndDeadline() : Rule("YEAR525", new(
    new("Mỗi biện pháp khắc phục có người chủ trì và thời hạn trong năm sau.", "Every measure has an owner and a deadline, not later than the following year."),
    new("Biện pháp không rõ người, không rõ hạn thì không kiểm tra được.", "A measure without owner or deadline cannot be followed."),
    new("Kiểm điểm năm 2023, thời hạn 31/12/2025.", "The review of 2023, a deadline of 31 December 2025."),
    "Kế hoạch khắc phục hạn chế sau kiểm điểm."))
{
    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from limitation in Placed.In("$.limitations", year.Facts.Limitations)
        from measure in Placed.In($"{limitation.Path}.measures", limitation.Fact.Measures)
        from finding in Check(year, measure.Fact, measure.Path)
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

sealed class PlannedWorkHasOwnerAndDeadline() : Rule("YEAR526", [Severity.Warning], new(
    new("Mỗi bước của kế hoạch kiểm điểm và mỗi nhiệm vụ năm sau có người chủ trì và thời hạn.", "Every step of the plan and every task of next year has an owner and a deadline."),
    new("Việc không rõ người, không rõ hạn thì không ai làm.", "Work without owner or deadline is nobody's."),
    new("Bước «Viết bản tự kiểm điểm» không ghi thời hạn.", "The step «Viết bản tự kiểm điểm» has no deadline."),
    "Kế hoạch kiểm điểm cuối năm."))
{
    static readonly Field[] Fields =
    [
        new(FactNames.Field<WorkItem>(nameof(WorkItem.Owner)), item => item.Owner is not { Length: > 0 }),
        new(FactNames.Field<WorkItem>(nameof(WorkItem.Deadline)), item => item.Deadline is null),
    ];

    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        var steps = Placed.In("$.plan.steps", year.Facts.Plan?.Steps);
        var tasks = Placed.In("$.next_year_tasks", year.Facts.NextYearTasks);
        return
            from work in steps.Concat(tasks)
            let lacks = Fields.Where(field => field.IsMissing(work.Fact)).Select(field => field.Name).ToList()
            let late = work.Fact.Start > work.Fact.Deadline
            where lacks.Count > 0 || late
            select Breach(
                year, late ? work.Path + ".deadline" : work.Path, late ? $"{work.Fact.Deadline:dd/MM/yyyy}" : "–", late ? $"≥ {work.Fact.Start:dd/MM/yyyy}" : string.Join(", ", lacks.Select(name => name.English)),
                late
                    ? new($"«{work.Fact.Content}» hết hạn trước khi bắt đầu.", $"«{work.Fact.Content}» ends before it begins.")
                    : new($"«{work.Fact.Content}» thiếu {string.Join(", ", lacks.Select(name => name.Vietnamese))}.", $"«{work.Fact.Content}» lacks {string.Join(", ", lacks.Select(name => name.English))}."),
                new("Ghi đủ người chủ trì và thời hạn.", "Give owner and deadline."));
    }

    sealed record Field(Sentence Name, Func<WorkItem, bool> IsMissing);
}
