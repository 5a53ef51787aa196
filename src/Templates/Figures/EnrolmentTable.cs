namespace Reports.Templates.Figures;

/// <summary>Huy động và duy trì số lượng: pupils planned and present by grade, the sums, and who stayed.</summary>
sealed record EnrolmentTable(string? SchoolYear, IReadOnlyList<EnrolmentRow> Rows, EnrolmentSum Total, RetentionFigure? Retention)
{
    const string Path = "$.pupils.enrolment";

    public static EnrolmentTable? Of(Enrolment? facts)
    {
        if (facts?.IsStated() != true)
            return null;

        var rows = Placed.In($"{Path}.grades", facts.Grades)
            .Select(grade => EnrolmentRow.Of(grade.Fact.Grade, grade.Fact.Classes, grade.Fact.Planned, grade.Fact.Actual, grade.Path)).ToList();
        return new(facts.SchoolYear, rows, EnrolmentSum.Of(rows, $"{Path}.grades", facts.Total?.Actual, $"{Path}.total.actual"), RetentionFigure.Of(facts.Retention));
    }
}

/// <summary>One grade or age: classes, planned, present, and the share of the plan.</summary>
sealed record EnrolmentRow(string Grade, int? Classes, int? Planned, int? Actual, Share Share)
{
    public static EnrolmentRow Of(string grade, int? classes, int? planned, Count? actual, string path) =>
        new(grade, classes, planned, actual?.Value, Share.Of($"{path}.actual", actual, Input.Of($"{path}.planned", planned)));
}

/// <summary>The total row of an enrolment table.</summary>
sealed record EnrolmentSum(Total Classes, Total Planned, Total Actual, Share Share)
{
    public static EnrolmentSum Of(IReadOnlyList<EnrolmentRow> rows, string path, Count? stated, string statedPath)
    {
        var planned = Sum(rows.Select(row => row.Planned), path, "planned");
        var actual = Sum(rows.Select(row => row.Actual), path, "actual");
        var share = new Share(actual.AsInput($"{path}[*].actual"), planned.AsInput($"{path}[*].planned"))
        {
            Stated = stated?.Percent,
            StatedAt = statedPath + ".percent",
        };
        return new(Sum(rows.Select(row => row.Classes), path, "classes"), planned, actual, share);
    }

    static Total Sum(IEnumerable<int?> numbers, string path, string key) =>
        new([.. numbers.Select((number, at) => Input.Of($"{path}[{at}].{key}", number))]);
}

/// <summary>Duy trì số lượng: pupils now of pupils at the start.</summary>
sealed record RetentionFigure(int? Start, int? Now, Share Share)
{
    const string Path = "$.pupils.enrolment.retention";

    public static RetentionFigure? Of(Retention? facts) => facts?.IsStated() != true
        ? null
        : new(facts.Start, facts.Now?.Value, Share.Of($"{Path}.now", facts.Now, Input.Of($"{Path}.start", facts.Start)));
}

/// <summary>Who moved up or finished: how many, and their share.</summary>
sealed record Promotion(int Count, Share Share);

/// <summary>Hoàn thành chương trình, tốt nghiệp: how many of those who should.</summary>
sealed record CompletionFigure(string Name, string? SchoolYear, int? Total, int? Passed, Share Share)
{
    public static IReadOnlyList<CompletionFigure> Of(IReadOnlyList<Completion>? completions) =>
        [.. Placed.In("$.pupils.completions", completions).Select(completion => Of(completion.Fact, completion.Path))];

    static CompletionFigure Of(Completion completion, string path) => new(
        completion.Name, completion.SchoolYear, completion.Total, completion.Passed?.Value,
        Share.Of($"{path}.passed", completion.Passed, Input.Of($"{path}.total", completion.Total)));
}

/// <summary>Huy động trẻ: groups and classes by age, planned and present, and the sums.</summary>
sealed record ChildrenTable(string? SchoolYear, IReadOnlyList<EnrolmentRow> Rows, EnrolmentSum Total)
{
    const string Path = "$.children.groups";

    public static ChildrenTable? Of(Children? facts)
    {
        if (facts?.Groups?.Any(group => group.IsStated()) != true)
            return null;

        var rows = Placed.In(Path, facts.Groups).Select(group => EnrolmentRow.Of(group.Fact.Age, group.Fact.Classes, group.Fact.Planned, group.Fact.Actual, group.Path)).ToList();
        return new(facts.SchoolYear, rows, EnrolmentSum.Of(rows, Path, facts.Total?.Actual, "$.children.total.actual"));
    }
}

/// <summary>Dinh dưỡng: children by weight and by height, of those weighed and measured.</summary>
sealed record NutritionTable(int? Total, IReadOnlyList<Column> Columns)
{
    const string Path = "$.children.nutrition";

    public static NutritionTable? Of(Nutrition? facts)
    {
        if (facts?.IsStated() != true)
            return null;

        var total = Input.Of($"{Path}.total", facts.Total);
        Column Make(string code, string label, Count? count) => Column.Of(code, label, null, count, $"{Path}.{code}", total);
        return new(
            facts.Total,
            [
                Make("normal_weight", "Cân nặng bình thường", facts.NormalWeight),
                Make("underweight", "Suy dinh dưỡng thể nhẹ cân", facts.Underweight),
                Make("overweight", "Thừa cân, béo phì", facts.Overweight),
                Make("normal_height", "Chiều cao bình thường", facts.NormalHeight),
                Make("stunted", "Suy dinh dưỡng thể thấp còi", facts.Stunted),
            ]);
    }
}
