using Reports.Engine.Diagnostics;

namespace Reports.Templates.Rules.StaffRules;

sealed class FightersWithinTheCeiling() : Rule("YEAR307", [Severity.Warning], new(
    new("Chiến sĩ thi đua cơ sở không quá 15 % số Lao động tiên tiến.", "Chiến sĩ thi đua cơ sở are at most 15 % of those with Lao động tiên tiến."),
    new("Cấp trên trả lại hồ sơ vượt tỷ lệ.", "The superior sends back a list above the ceiling."),
    new("7 trên 37 là 18,9 %, tối đa 5.", "7 of 37 is 18,9 %; at most 5."),
    "Nghị định 91/2017/NĐ-CP điều 9; Nghị định 98/2023/NĐ-CP."))
{
    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        if (year.Edition.Ceilings?.Fighters is not { } ceiling
            || year.Facts.Emulation?.Titles is not { GrassrootsFighter.Value: { } fighters, AdvancedWorker.Value: { } workers }
            || fighters > workers
            || fighters * 100 <= workers * ceiling)
            yield break;

        var limit = workers * ceiling / 100;
        yield return Breach(
            year, "$.emulation.titles.grassroots_fighter", $"{fighters}", $"≤ {limit}",
            new($"Chiến sĩ thi đua cơ sở {Arithmetic.Percent(fighters, workers)} số Lao động tiên tiến, vượt {ceiling} % (tối đa {limit}).",
                $"Chiến sĩ thi đua cơ sở: {Arithmetic.Percent(fighters, workers)} of those with Lao động tiên tiến, above {ceiling} % (at most {limit})."),
            new($"Xem lại danh sách đề nghị, hoặc {Advice.Acknowledge.Vietnamese} với căn cứ.", $"Review the list, or {Advice.Acknowledge.English} with its grounds."));
    }
}
