namespace Reports.Templates.Rules.PupilRules;

/// <summary>The children of every weight, and of every height, add up to those weighed and measured.</summary>
sealed class NutritionAddsUp : SumRule
{
    public override string Code => "YEAR217";

    public override RuleText Text => new(
        new("Trẻ bình thường, nhẹ cân, thừa cân cộng lại bằng số được cân; bình thường, thấp còi bằng số được đo.", "Children of every weight, and of every height, add up to those weighed and measured."),
        new("Mỗi trẻ được xếp vào đúng một nhóm.", "Every child is in one group of each."),
        new("238 + 9 + 4 = 251, tổng ghi 252.", "238 + 9 + 4 = 251, the stated total is 252."),
        "Đối chiếu số học.");

    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        var facts = year.Facts.Children?.Nutrition;
        return
        [
            .. facts is { NormalWeight: not null, Underweight: not null, Overweight: not null }
                ? Compare(year, "$.children.nutrition.total", new("trẻ theo cân nặng", "the children by weight"), [facts.NormalWeight.Value, facts.Underweight.Value, facts.Overweight.Value], facts.Total)
                : [],
            .. facts is { NormalHeight: not null, Stunted: not null }
                ? Compare(year, "$.children.nutrition.total", new("trẻ theo chiều cao", "the children by height"), [facts.NormalHeight.Value, facts.Stunted.Value], facts.Total)
                : [],
        ];
    }
}
