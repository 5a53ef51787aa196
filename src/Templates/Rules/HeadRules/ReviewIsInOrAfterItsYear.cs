namespace Reports.Templates.Rules.HeadRules;

sealed class ReviewIsInOrAfterItsYear() : Rule("YEAR101", new(
    new("Ngày của báo cáo kiểm điểm ở trong năm kiểm điểm hoặc năm sau.", "The review is dated in the year reviewed or the year after."),
    new("Bản kiểm điểm ghi ngày trước năm được kiểm điểm là nhầm năm.", "A review dated before the year it reviews has a wrong year."),
    new("Kiểm điểm năm 2023, ghi ngày 16/12/2022.", "A review of 2023 dated 16 December 2022."),
    "Quy trình kiểm điểm cuối năm (D1)."))
{
    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        if (year.Facts.Review?.Date is not { } date || (date.Year >= year.Facts.Year && date.Year <= year.Facts.Year + 1))
            yield break;

        yield return Breach(
            year, "$.review.date", $"{date:dd/MM/yyyy}", $"{year.Facts.Year}",
            new($"Kiểm điểm năm {year.Facts.Year} nhưng báo cáo ghi ngày {date:dd/MM/yyyy}.", $"The review of {year.Facts.Year} is dated {date:dd/MM/yyyy}."),
            new("Sửa ngày, hoặc sửa năm kiểm điểm.", "Correct the date or the year reviewed."));
    }
}
