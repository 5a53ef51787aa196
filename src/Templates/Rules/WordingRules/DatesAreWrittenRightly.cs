using Reports.Engine.Diagnostics;
using Reports.Templates.Json;
using Reports.Templates.Language;

namespace Reports.Templates.Rules.WordingRules;

/// <summary>Dates in prose are written as the office writes them.</summary>
sealed class DatesAreWrittenRightly : SlipRule
{
    public override string Code => "YEAR119";

    public override RuleText Text => new(
        new("Ngày dưới 10 và tháng 1, 2 thêm số 0 ở trước, tháng khác không thêm; ngày có thật.", "Days below 10 and the months 1 and 2 have a nought in front, other months have none; the day is one of the calendar."),
        new("Thể thức văn bản của Đảng viết ngày tháng một cách.", "The office writes dates in one way."),
        new("«ngày 7 tháng 09 năm 2023»: «ngày 07 tháng 9 năm 2023».", "«ngày 7 tháng 09 năm 2023» for «ngày 07 tháng 9 năm 2023»."),
        "Hướng dẫn 36-HD/VPTW; Nghị định 30/2020/NĐ-CP.");

    protected override Sentence Fault => new("Ngày tháng {0} viết chưa đúng", "The date {0} is not written rightly");

    protected override IEnumerable<(Node Text, Slip Slip)> Slips(CheckedYear year) =>
        from text in year.Prose
        from slip in CitedDates.Of(text.Node.Text)
        select (text.Node, slip);
}
