using Reports.Engine.Diagnostics;
using Reports.Templates.Facts;

namespace Reports.Templates.Rules.PupilRules;

sealed class PromotedPupilsPassed() : Rule("YEAR210", [Severity.Error, Severity.Warning], new(
    new("Số chuyển lớp, tốt nghiệp không lớn hơn tổng số, và bằng số học sinh đạt mức được lên lớp trừ khi có thi lại.", "Those who moved up are not more than all, and are those whose level lets them unless there was a second examination."),
    new("Hai số cùng nói về một việc: ai được lên lớp.", "Both numbers say the same: who moved up."),
    new("102 + 339 + 121 = 562 học sinh từ trung bình trở lên, ghi chuyển lớp 563/565.", "102 + 339 + 121 = 562 passed, 563/565 stated as moved up."),
    "Thông tư 58/2011, 22/2021, 27/2020/TT-BGDĐT: điều kiện được lên lớp, hoàn thành chương trình lớp học."))
{
    public override IEnumerable<Finding> Check(CheckedYear year) =>
        (year.Facts.Pupils?.Study ?? []).Select((table, at) => Compare(year, table, $"$.pupils.study[{at}].promoted")).OfType<Finding>();

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
