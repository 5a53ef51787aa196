namespace Reports.Templates.Rules.PupilRules;

/// <summary>The total row of the enrolment table is the sum of its grades.</summary>
sealed class EnrolmentAddsUp : SumRule
{
    public override string Code => "YEAR207";

    public override RuleText Text => new(
        new("Dòng tổng của bảng huy động bằng tổng các khối: số lớp, kế hoạch, thực hiện.", "The total row of the enrolment table is the sum of its grades: classes, planned, present."),
        new("Dòng tổng là số được dùng lại ở chỗ khác.", "The total row is the number that other places use."),
        new("197 + 155 + 149 + 121 = 622, tổng ghi 612.", "197 + 155 + 149 + 121 = 622, the stated total is 612."),
        "Đối chiếu số học.");

    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        if (year.Facts.Pupils?.Enrolment is not { Grades: { } grades, Total: { } total })
            return [];

        const string path = "$.pupils.enrolment.total";
        return
        [
            .. Compare(year, $"{path}.classes", new("số lớp", "the classes"), grades.Select(grade => grade.Classes), total.Classes),
            .. Compare(year, $"{path}.planned", new("kế hoạch giao", "the pupils planned"), grades.Select(grade => grade.Planned), total.Planned),
            .. Compare(year, $"{path}.actual", new("số học sinh thực hiện", "the pupils present"), grades.Select(grade => grade.Actual?.Value), total.Actual?.Value),
        ];
    }
}
