namespace Reports.Templates.Rules.PupilRules;

/// <summary>No more pupils finished than should.</summary>
sealed class CompletionsWithinTheTotal : NestRule
{
    public override string Code => "YEAR215";

    public override RuleText Text => new(
        new("Số hoàn thành, tốt nghiệp không lớn hơn tổng số.", "No more pupils finished than should."),
        new("Tỷ lệ trên 100 % là gõ nhầm.", "More than 100 % is mistyped."),
        new("Hoàn thành chương trình tiểu học 73/72.", "73 of 72 finished primary school."),
        "Đối chiếu số học.");

    public override IEnumerable<Finding> Check(CheckedYear year) =>
        (year.Facts.Pupils?.Completions ?? []).SelectMany((completion, at) => Descending(
            year,
            (new("tổng số", "all of them"), $"$.pupils.completions[{at}].total", completion.Total),
            (new($"đạt «{completion.Name}»", $"finished «{completion.Name}»"), $"$.pupils.completions[{at}].passed", completion.Passed?.Value)));
}
