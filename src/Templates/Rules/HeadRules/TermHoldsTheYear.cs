using System.Globalization;
using Reports.Engine.Diagnostics;

namespace Reports.Templates.Rules.HeadRules;

sealed class TermHoldsTheYear() : Rule("YEAR109", [Severity.Warning], new(
    new("Năm kiểm điểm nằm trong nhiệm kỳ đã ghi.", "The year reviewed lies in the term stated."),
    new("Số văn bản tính theo nhiệm kỳ; nhiệm kỳ cũ chép từ năm trước là sai.", "Numbers run per term; an old term copied from last year is wrong."),
    new("Năm 2023, nhiệm kỳ 2020-2022.", "2023 in the term 2020-2022."),
    "Hướng dẫn 36-HD/VPTW: đánh số theo nhiệm kỳ."))
{
    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        if (year.Facts.Branch.Term?.Split('-').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).ToList() is not [var first, var last]
            || (year.Facts.Year >= first && year.Facts.Year <= last))
            yield break;

        yield return Breach(
            year, "$.branch.term", year.Facts.Branch.Term, $"{year.Facts.Year}",
            new($"Năm {year.Facts.Year} không nằm trong nhiệm kỳ {year.Facts.Branch.Term}.", $"{year.Facts.Year} is not in the term {year.Facts.Branch.Term}."),
            new("Sửa nhiệm kỳ hoặc năm kiểm điểm.", "Correct the term or the year."));
    }
}
