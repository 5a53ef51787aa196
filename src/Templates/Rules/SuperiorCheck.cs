using Reports.Templates.Editions;
using Reports.Templates.Figures;
using Reports.Templates.Json;
using Reports.Templates.Reading;
using Reports.Templates.Rules.LevelRules;

namespace Reports.Templates.Rules;

/// <summary>What must be true of the branches of one organisation together.</summary>
static class SuperiorCheck
{
    const string Comparison = "Đối chiếu hồ sơ các chi bộ.";

    /// <summary>What its codes mean.</summary>
    public static IReadOnlyList<Explanation> Explanations { get; } =
    [
        new("YEAR601", [Severity.Error, Severity.Warning], new(
            new("Trong toàn đảng bộ, đảng viên hoàn thành xuất sắc không quá tỷ lệ quy định.", "Over the whole organisation, members «hoàn thành xuất sắc» are not more than the cap."),
            new("Tỷ lệ tính cho tổ chức cơ sở đảng; từng chi bộ chỉ là một phần.", "The cap binds the grassroots organisation; a branch is a part of it."),
            new("5 chi bộ: 9 hoàn thành xuất sắc, 31 hoàn thành tốt; tối đa 8.", "5 branches: 9 and 31; at most 8."),
            ExcellentMembersWithinTheCap.Rulings)),
        new("YEAR602", [Severity.Error], new(
            new("Các tệp cùng một đảng bộ và cùng một năm.", "The files are of one organisation and one year."),
            new("Quyết định xếp loại là của một đảng bộ, một năm.", "A decision is of one organisation and year."),
            new("Một tệp của năm 2022 lẫn giữa các tệp năm 2023.", "A file of 2022 among those of 2023."),
            Comparison)),
        new("YEAR603", [Severity.Error], new(
            new("Mỗi chi bộ có một tệp.", "Every branch has one file."),
            new("Chi bộ có hai tệp được ghi hai lần vào quyết định, đảng viên của nó được đếm hai lần.", "A branch of two files stands twice in the decision, and its members count twice."),
            new("Bản cũ «thcs (2).json» bên cạnh «thcs.json».", "An old copy «thcs (2).json» beside «thcs.json»."),
            Comparison)),
    ];

    public static IReadOnlyList<Finding> Of(IReadOnlyList<YearFile> years, EditionData edition, SuperiorFigures figures) =>
        [.. OneOrganisation(years), .. Twice(years), .. Cap(years[0], edition, figures)];

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

    static IEnumerable<Finding> OneOrganisation(IReadOnlyList<YearFile> years) =>
        [.. Same(years, "$.year", facts => $"{facts.Year}"), .. Same(years, "$.branch.superior", facts => facts.Branch.Superior)];

    /// <summary>What most files say is expected of all. What nobody has filled in yet is said elsewhere.</summary>
    static IEnumerable<Finding> Same(IReadOnlyList<YearFile> years, string path, Func<BranchYear, string> stated)
    {
        var usual = years.Where(year => !Node.IsPlace(stated(year.Facts!))).GroupBy(year => stated(year.Facts!), StringComparer.Ordinal).MaxBy(group => group.Count());
        return usual is null ? [] : from known in years
                                    let found = stated(known.Facts!)
                                    where found != usual.Key && !Node.IsPlace(found)
                                    select Differs(known, path, found, usual.First(), usual.Key);
    }

    /// <summary>Branches are told apart by their names, and those of one name by their codes.</summary>
    static IEnumerable<Finding> Twice(IReadOnlyList<YearFile> years)
    {
        for (var at = 1; at < years.Count; at++)
        {
            var branch = years[at].Facts!.Branch;
            if (years.Take(at).FirstOrDefault(before => IsSame(before.Facts!.Branch, branch)) is { } first)
            {
                yield return new(
                    new("YEAR603", Severity.Error, years[at].Places!.At("$.branch.name"),
                        new($"Tệp {years[at].Name} là của «{branch.Name}», chi bộ đã có ở tệp {first.Name}.", $"{years[at].Name} is of «{branch.Name}», which {first.Name} has already."),
                        new("Chỉ đưa vào một tệp của mỗi chi bộ; hai chi bộ khác nhau thì ghi tên, mã khác nhau.", "Give one file of each branch; two branches have different names and codes.")),
                    branch.Name, "–", Comparison);
            }
        }
    }

    static bool IsSame(Branch one, Branch other) => !Node.IsPlace(one.Name) && string.Equals(one.Name, other.Name, StringComparison.OrdinalIgnoreCase)
        && (one.Code is null || other.Code is null || one.Code == other.Code);

    static Finding Differs(YearFile year, string path, string found, YearFile other, string expected) => new(
        new("YEAR602", Severity.Error, year.Places!.At(path),
            new($"Tệp {year.Name} ghi «{found}», tệp {other.Name} ghi «{expected}».", $"{year.Name} says «{found}», {other.Name} says «{expected}»."),
            new("Chỉ đưa vào các chi bộ của cùng một đảng bộ, cùng một năm.", "Give the branches of one organisation and year only.")),
        found, expected, Comparison);
}
