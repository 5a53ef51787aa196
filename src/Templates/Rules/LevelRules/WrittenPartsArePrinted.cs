namespace Reports.Templates.Rules.LevelRules;

sealed class WrittenPartsArePrinted() : Rule("YEAR418", [Severity.Warning], new(
    new("Nội dung đã viết đều có chỗ trên biểu mẫu được chọn.", "What was written has a place on the form that was chosen."),
    new("Biểu mẫu không có mục ấy thì nội dung không được in ra.", "Without such a part on the form the text is not printed."),
    new("Đảng viên không giữ chức vụ viết mục về lãnh đạo, quản lý.", "A member without a post writes of leading and managing."),
    "Biểu mẫu của từng bộ."))
{
    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        var sections = year.Edition.Sections.Select(section => section.Id).ToHashSet();
        var ofReview = year.Facts.Review is { } review
            ? Written("$.review", CollectiveReview.Parts.Where(id => review.Part(id) is not null), sections, year.Edition.Criteria.Count > 0, review.TaskResults)
            : [];
        var ofMembers =
            from member in year.Members
            where member.Facts.Review is not null
            let own = member.Facts.Review
            let form = FormChoices.FormOf(year, member)
            where form is not null
            let asked = form.Sections.Where(section => member.Figure.IsLeader || !section.LeaderOnly).Select(section => section.Id).ToHashSet()
            from path in Written($"{member.Path}.review", SelfReview.Parts.Where(id => own.Part(id) is not null), asked, form.Criteria is not null, own.TaskResults)
                .Concat(form.CivilServantNumber is null && own.CivilServantLevel is not null ? [$"{member.Path}.review.civil_servant_level"] : [])
            select path;
        return ofReview.Concat(ofMembers).Select(path => Breach(
            year, path, "…", "–",
            new("Nội dung này không có mục nào trên biểu mẫu được chọn nên không được in.", "The form that was chosen has no part for this, so it is not printed."),
            new("Chuyển sang mục khác, hoặc chọn lại biểu mẫu (giữ chức vụ lãnh đạo, quản lý hay không).", "Move it to another part, or choose another form (leader or not).")));
    }

    static IEnumerable<string> Written(string path, IEnumerable<string> parts, HashSet<string> sections, bool hasAnnex, IReadOnlyList<TaskResult>? results) =>
        parts.Where(id => !sections.Contains(id)).Append(hasAnnex || results is null or [] ? null : "task_results").OfType<string>().Select(id => $"{path}.{id}");
}
