namespace Reports.Templates.Rules.PupilRules;

sealed class CompletionsWithinTheTotal() : NestRule("YEAR215", new(
    new("Số hoàn thành, tốt nghiệp không lớn hơn tổng số.", "No more pupils finished than should."),
    new("Tỷ lệ trên 100 % là gõ nhầm.", "More than 100 % is mistyped."),
    new("Hoàn thành chương trình tiểu học 73/72.", "73 of 72 finished primary school."),
    "Đối chiếu số học."),
    year => (year.Facts.Pupils?.Completions ?? []).Select((completion, at) => (IReadOnlyList<Nested>)
    [
        new(new("tổng số", "all of them"), $"$.pupils.completions[{at}].total", completion.Total),
        new(new($"đạt «{completion.Name}»", $"finished «{completion.Name}»"), $"$.pupils.completions[{at}].passed", completion.Passed?.Value),
    ]));
