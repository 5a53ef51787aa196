using Reports.Engine.Diagnostics;
using Reports.Templates.Facts;

namespace Reports.Templates.Rules.StaffRules;

sealed class EmulationBaseIsStated() : Rule("YEAR309", [Severity.Warning, Severity.Error], new(
    new("Có danh hiệu thi đua thì ghi tổng số người được xét, bằng tổng số đội ngũ.", "Where titles are counted, the people considered are stated, and they are the staff."),
    new("«100% đạt Lao động tiên tiến» cần biết 100 % của bao nhiêu người.", "«100 % have Lao động tiên tiến» needs to say of how many."),
    new("37 người đạt Lao động tiên tiến, không ghi số người được xét.", "37 with Lao động tiên tiến, nothing said of how many."),
    "Đối chiếu số học."))
{
    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        if (year.Facts.Emulation is not { Titles: { } titles } emulation || !titles.IsStated())
            yield break;

        if (emulation.Base is null)
            yield return Breach(
                year, "$.emulation.titles", "–", "emulation.base",
                new("Chưa ghi tổng số người được xét thi đua.", "The people considered for titles are not stated."),
                Advice.FillIn<Emulation>(nameof(Emulation.Base)));
        else if (year.Facts.Staff?.Total is { } staff && staff != emulation.Base)
            yield return Breach(
                year, "$.emulation.base", $"{emulation.Base}", $"{staff}",
                new($"Xét thi đua {emulation.Base} người, tổng số đội ngũ là {staff}.", $"{emulation.Base} people considered, the staff is {staff}."),
                new($"Sửa cho khớp, hoặc {Advice.Acknowledge.Vietnamese} với lý do.", $"Make them agree, or {Advice.Acknowledge.English} with the reason."), Severity.Error);
    }
}
