using Reports.Engine.Diagnostics;
using Reports.Templates.Editions;
using Reports.Templates.Figures;
using Reports.Templates.Reading;

namespace Reports.Templates.Rules;

/// <summary>What must be true of the branches of one organisation together.</summary>
static class SuperiorCheck
{
    public static IReadOnlyList<Finding> Of(IReadOnlyList<YearFile> years, EditionData edition, SuperiorFigures figures) =>
        [.. OneOrganisation(years), .. Cap(years[0], edition, figures)];

    /// <summary>The cap binds the organisation, so here it is checked at its full weight.</summary>
    static IEnumerable<Finding> Cap(YearFile first, EditionData edition, SuperiorFigures figures)
    {
        if (figures is not { Cap: { } cap, CapText: { } text } || cap.Excellent <= cap.LiteralLimit)
            yield break;

        var above = cap.Excellent > cap.InclusiveLimit;
        var english = $"Hoàn thành xuất sắc {cap.Excellent}, hoàn thành tốt {cap.Good}: at most {cap.LiteralLimit} as the rule is written, {cap.InclusiveLimit} as it is practised.";
        yield return new(
            new("YEAR601", above ? Severity.Error : Severity.Warning, first.Places!.At("$.branch.superior"), new(text, english),
                new("Xem lại danh sách hoàn thành xuất sắc của các chi bộ.", "Review the lists of the branches.")),
            $"{cap.Excellent}", $"≤ {(above ? cap.InclusiveLimit : cap.LiteralLimit)}", edition.Cap?.Source ?? "");
    }

    static IEnumerable<Finding> OneOrganisation(IReadOnlyList<YearFile> years)
    {
        var first = years[0].Facts!;
        foreach (var year in years.Skip(1))
        {
            if (year.Facts!.Year != first.Year)
                yield return Differs(year, "$.year", $"{year.Facts.Year}", $"{first.Year}");
            if (year.Facts.Branch.Superior != first.Branch.Superior)
                yield return Differs(year, "$.branch.superior", year.Facts.Branch.Superior, first.Branch.Superior);
        }
    }

    static Finding Differs(YearFile year, string path, string found, string expected) => new(
        new("YEAR602", Severity.Error, year.Places!.At(path),
            new($"Ở đây ghi «{found}», tệp đầu tiên ghi «{expected}».", $"«{found}» here, «{expected}» in the first file."),
            new("Chỉ đưa vào các chi bộ của cùng một đảng bộ, cùng một năm.", "Give the branches of one organisation and year only.")),
        found, expected, "Đối chiếu hồ sơ các chi bộ.");
}
