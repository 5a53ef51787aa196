using Reports.Engine.Diagnostics;

namespace Reports.Templates.Rules.StaffRules;

/// <summary>A higher emulation title is given only to those who have the lower one, and all are among those considered.</summary>
sealed class TitlesNest : NestRule
{
    public override string Code => "YEAR308";

    public override RuleText Text => new(
        new("Số người xét ≥ Lao động tiên tiến ≥ Chiến sĩ thi đua cơ sở ≥ cấp tỉnh ≥ toàn quốc.", "Those considered ≥ Lao động tiên tiến ≥ Chiến sĩ thi đua cơ sở ≥ of the province ≥ national."),
        new("Lao động tiên tiến là điều kiện của Chiến sĩ thi đua.", "Lao động tiên tiến is a condition of Chiến sĩ thi đua."),
        new("Lao động tiên tiến 30, Chiến sĩ thi đua cơ sở 31.", "30 Lao động tiên tiến, 31 Chiến sĩ thi đua cơ sở."),
        "Luật Thi đua, khen thưởng; Nghị định 98/2023/NĐ-CP.");

    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        var titles = Figures.TitleFigure.All(year.Facts.Emulation?.Titles).Select(title => (new Sentence(title.Label, title.Label), $"$.emulation.titles.{title.Code}", title.Count?.Value));
        return Descending(year, [(new("số người xét thi đua", "people considered"), "$.emulation.base", year.Facts.Emulation?.Base), .. titles]);
    }
}
