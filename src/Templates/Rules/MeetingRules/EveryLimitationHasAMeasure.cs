using Reports.Engine.Diagnostics;
using Reports.Templates.Facts;
using Reports.Templates.Reading;

namespace Reports.Templates.Rules.MeetingRules;

sealed class EveryLimitationHasAMeasure() : Rule("YEAR524", new(
    new("Mỗi hạn chế, khuyết điểm có ít nhất một biện pháp khắc phục.", "Every limitation has at least one measure."),
    new("Kế hoạch khắc phục in mỗi hạn chế một dòng trở lên.", "The plan prints a row at least for every limitation."),
    new("Hạn chế «Sinh hoạt chuyên đề còn ít» không có biện pháp.", "The limitation «Sinh hoạt chuyên đề còn ít» has no measure."),
    "Kế hoạch khắc phục hạn chế sau kiểm điểm."))
{
    static readonly Sentence Measures = FactNames.Field<Limitation>(nameof(Limitation.Measures));

    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from entry in (year.Facts.Limitations ?? []).Select((limitation, at) => (Limitation: limitation, Path: $"$.limitations[{at}]"))
        where entry.Limitation.Measures is not { Count: > 0 }
        select Breach(
            year, entry.Path, "0", "≥ 1",
            new($"Hạn chế «{entry.Limitation.Content}» chưa có biện pháp khắc phục.", $"The limitation «{entry.Limitation.Content}» has no measure."),
            new($"Điền mục {Measures.Vietnamese} với nội dung, người chủ trì, thời hạn.", $"Fill in {Measures.English} with content, owner, deadline."));
}
