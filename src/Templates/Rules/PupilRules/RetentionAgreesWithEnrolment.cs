using Reports.Templates.Reading;

namespace Reports.Templates.Rules.PupilRules;

sealed class RetentionAgreesWithEnrolment() : Rule("YEAR208", new(
    new("Số học sinh duy trì bằng số thực hiện của bảng huy động; không lớn hơn đầu năm cộng chuyển đến.", "The pupils kept are those present in the enrolment table, and not more than at the start plus those who came."),
    new("Cùng một số ở hai chỗ phải bằng nhau; duy trì trên 100 % chỉ có khi có học sinh chuyển đến.", "The same number in two places must agree; more than 100 % needs pupils who came."),
    new("Duy trì 620/622 trong khi bảng ghi thực hiện 622.", "620/622 kept while the table says 622 present."),
    "Đối chiếu số học."))
{
    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        if (year.Facts.Pupils?.Enrolment?.Retention is not { } retention)
            yield break;

        var present = year.Figures.Enrolment?.Total.Actual.Value;
        if (retention.Now?.Value is { } now && present is not null && now != present)
            yield return Breach(
                year, "$.pupils.enrolment.retention.now", $"{now}", $"{present}",
                new($"Duy trì {now} học sinh, bảng huy động có {present}.", $"{now} pupils kept, the enrolment table has {present}."),
                new("Sửa cho hai số bằng nhau.", "Make the two numbers agree."));

        if (Expected(retention) is { } expected && retention.Now?.Value is { } kept && (expected.IsExact ? kept != expected.Number : kept > expected.Number))
            yield return Breach(
                year, "$.pupils.enrolment.retention.now", $"{kept}", expected.IsExact ? $"{expected.Number}" : $"≤ {expected.Number}",
                new($"Từ đầu năm: {expected.Sum}; ghi hiện nay {kept}.", $"From the start of the year: {expected.Sum}; stated now: {kept}."),
                new("Ghi số chuyển đến, chuyển đi, bỏ học, hoặc sửa số hiện nay.", "State who came, went or left, or correct the number of now."));
    }

    static (int Number, string Sum, bool IsExact)? Expected(Facts.Retention retention)
    {
        if (retention.Start is not { } start)
            return null;
        if (retention is { TransferredIn: null, TransferredOut: null, Dropout: null })
            return (start, $"{start}", false);

        var (came, went, left) = (retention.TransferredIn ?? 0, retention.TransferredOut ?? 0, retention.Dropout ?? 0);
        return (start + came - went - left, $"{start} + {came} − {went} − {left} = {start + came - went - left}", true);
    }
}

sealed class PromotedPupilsPassed() : Rule("YEAR210", [Severity.Error, Severity.Warning], new(
    new("Số chuyển lớp, tốt nghiệp không lớn hơn tổng số, và bằng số học sinh đạt mức được lên lớp trừ khi có thi lại.", "Those who moved up are not more than all, and are those whose level lets them unless there was a second examination."),
    new("Hai số cùng nói về một việc: ai được lên lớp.", "Both numbers say the same: who moved up."),
    new("102 + 339 + 121 = 562 học sinh từ trung bình trở lên, ghi chuyển lớp 563/565.", "102 + 339 + 121 = 562 passed, 563/565 stated as moved up."),
    "Thông tư 58/2011, 22/2021, 27/2020/TT-BGDĐT: điều kiện được lên lớp, hoàn thành chương trình lớp học."))
{
    public override IEnumerable<Finding> Check(CheckedYear year) =>
        Placed.In("$.pupils.study", year.Facts.Pupils?.Study).Select(table => Compare(year, table.Fact, $"{table.Path}.promoted")).OfType<Finding>();

    Finding? Compare(CheckedYear year, ScaleResult table, string path)
    {
        if (table.Promoted?.Value is not { } promoted || table.Levels is null || year.Catalogue.Scale(table.Scale) is not { Passes.Count: > 0 } scale)
            return null;

        var passed = scale.Passes.Select(code => table.Levels.GetValueOrDefault(code)?.Value).OfType<int>().ToList();
        if (promoted > table.Total)
            return Breach(
                year, path, $"{promoted}", $"≤ {table.Total}",
                new($"Chuyển lớp, tốt nghiệp {promoted} lớn hơn tổng số {table.Total}.", $"{promoted} moved up of only {table.Total}."),
                new("Sửa số chuyển lớp, tốt nghiệp.", "Correct the number who moved up."));
        if (promoted == passed.Sum())
            return null;

        var sum = Arithmetic.Sum(passed);
        return Breach(
            year, path, $"{promoted}", $"{passed.Sum()}",
            new($"Số đạt mức được lên lớp: {sum}; ghi chuyển lớp, tốt nghiệp {promoted}.", $"Those whose level lets them: {sum}; stated as moved up: {promoted}."),
            new($"Sửa số, hoặc {Advice.Acknowledge.Vietnamese} với lý do (ví dụ: tính cả học sinh thi lại).", $"Correct it, or {Advice.Acknowledge.English} with the reason (such as a second examination)."),
            Severity.Warning);
    }
}

sealed class SamePupilsInConductAndStudy() : Rule("YEAR211", new(
    new("Bảng hạnh kiểm và bảng học lực của cùng năm học có cùng tổng số học sinh.", "Conduct and study results of one school year count the same pupils."),
    new("Mỗi học sinh được đánh giá cả hai mặt.", "Every pupil is rated in both."),
    new("Hạnh kiểm 565 học sinh, học lực 560.", "565 pupils in conduct, 560 in study."),
    "Thông tư 58/2011, 22/2021/TT-BGDĐT."))
{
    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        if (year.Facts.Pupils is not { Conduct: { Count: > 0 } conduct, Study: { Count: > 0 } study })
            yield break;

        foreach (var schoolYear in study.Select(table => table.SchoolYear).Distinct())
        {
            if (Total(conduct, schoolYear) is not { } inConduct || Total(study, schoolYear) is not { } inStudy || inConduct == inStudy)
                continue;

            var at = study.ToList().FindIndex(table => table.SchoolYear == schoolYear);
            yield return Breach(
                year, $"$.pupils.study[{at}].total", $"{inStudy}", $"{inConduct}",
                new($"Năm học {schoolYear}: bảng hạnh kiểm có {inConduct} học sinh, bảng học lực có {inStudy}.", $"{schoolYear}: {inConduct} pupils in the conduct tables, {inStudy} in the study tables."),
                new("Sửa cho hai tổng bằng nhau.", "Make the two totals agree."));
        }
    }

    static int? Total(IReadOnlyList<ScaleResult> tables, string? schoolYear)
    {
        var totals = tables.Where(table => table.SchoolYear == schoolYear).Select(table => table.Total).ToList();
        return totals.Count == 0 || totals.Contains(null) ? null : totals.Sum();
    }
}

sealed class EveryTableCountsTheSame() : Rule("YEAR218", new(
    new("Bảng môn học, phẩm chất, phát triển của cả trường có cùng tổng số với bảng kết quả giáo dục hoặc số trẻ.", "Tables of subjects, qualities and fields for the whole school count the pupils of the study table, or the children present."),
    new("Cùng một số ở nhiều bảng phải bằng nhau.", "The same number in several tables must agree."),
    new("Kết quả giáo dục 362 học sinh, môn Toán 361.", "362 pupils in the study table, 361 in Toán."),
    "Đối chiếu số học."))
{
    static readonly Sentence Grades = FactNames.Field<ScaleResult>(nameof(ScaleResult.Grades));

    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        var pupils = year.Facts.Pupils;
        var children = (int?)year.Figures.Children?.Total.Actual.Value;
        return
        [
            .. Same(year, "$.pupils.subjects", pupils?.Subjects, table => Study(pupils, table)),
            .. Same(year, "$.pupils.qualities", pupils?.Qualities, table => Study(pupils, table)),
            .. Same(year, "$.children.development", year.Facts.Children?.Development, _ => children),
            .. year.Facts.Children?.Nutrition?.Total is { } weighed && weighed != children ? [Wrong(year, "$.children.nutrition.total", weighed, children)] : Array.Empty<Finding>(),
        ];
    }

    /// <summary>Tables of some grades only are compared with nothing.</summary>
    IEnumerable<Finding> Same(CheckedYear year, string path, IReadOnlyList<ScaleResult>? tables, Func<ScaleResult, int?> expected) =>
        from table in Placed.In(path, tables)
        let right = expected(table.Fact)
        where table.Fact.Grades is not { Count: > 0 } && right is not null && (table.Fact.Total ?? right) != right
        select Wrong(year, $"{table.Path}.total", table.Fact.Total ?? 0, right);

    static int? Study(Pupils? pupils, ScaleResult table)
    {
        var totals = (pupils?.Study ?? []).Where(study => study.SchoolYear == table.SchoolYear).Select(study => study.Total).ToList();
        return totals.Count == 0 || totals.Contains(null) ? null : totals.Sum();
    }

    Finding Wrong(CheckedYear year, string path, int found, int? right) => Breach(
        year, path, $"{found}", $"{right}",
        new($"Bảng này có {found}, cả trường có {right}.", $"This table has {found}, the whole school {right}."),
        new($"Sửa cho bằng nhau; nếu bảng chỉ gồm một số khối, điền mục {Grades.Vietnamese}.", $"Make them agree; where the table has some grades only, fill in {Grades.English}."));
}

sealed class CompletionsWithinTheTotal() : NestRule("YEAR215", new(
    new("Số hoàn thành, tốt nghiệp không lớn hơn tổng số.", "No more pupils finished than should."),
    new("Tỷ lệ trên 100 % là gõ nhầm.", "More than 100 % is mistyped."),
    new("Hoàn thành chương trình tiểu học 73/72.", "73 of 72 finished primary school."),
    "Đối chiếu số học."),
    year => Placed.In("$.pupils.completions", year.Facts.Pupils?.Completions).Select(completion => (IReadOnlyList<Nested>)
    [
        new(new("tổng số", "all of them"), $"{completion.Path}.total", completion.Fact.Total),
        new(new($"đạt «{completion.Fact.Name}»", $"finished «{completion.Fact.Name}»"), $"{completion.Path}.passed", completion.Fact.Passed?.Value),
    ]));
