using Reports.Engine.Diagnostics;

namespace Reports.Templates.Rules.StaffRules;

/// <summary>Initiatives recognised at a higher level are among those of the lower one.</summary>
sealed class InitiativesNest : NestRule
{
    public override string Code => "YEAR312";

    public override RuleText Text => new(
        new("Số sáng kiến cấp trên không lớn hơn cấp dưới.", "Initiatives recognised at a higher level are among those of the lower one."),
        new("Sáng kiến được công nhận ở cơ sở rồi mới xét ở cấp trên.", "An initiative is recognised by the school before a higher level looks at it."),
        new("Cấp cơ sở 7, cấp huyện 8.", "7 of the school, 8 of the district."),
        "Nghị định 13/2012/NĐ-CP (Điều lệ Sáng kiến).");

    public override IEnumerable<Finding> Check(CheckedYear year) => Descending(
        year, Figures.InitiativeFigure.All(year.Facts.Staff?.Initiatives, Figures.PlaceLevels.Of(year.Facts)).Select(level => (new Sentence("sáng kiến " + level.Label, $"initiatives, {level.Code}"), $"$.staff.initiatives.{level.Code}", level.Count)));
}
