using Reports.Templates.Editions;
using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>What the papers of the organisation above are made of: its branches, their sums, the cap over all of them.</summary>
sealed record SuperiorFigures(IReadOnlyList<BranchRow> Branches, BranchRow BranchesTotal, IReadOnlyList<BranchesByLevel> BranchesByLevel, IReadOnlyList<string> BranchesWithoutLevel, CapFigure? Cap, string? CapText)
{
    public static SuperiorFigures Of(IReadOnlyList<BranchYear> branches, EditionData edition)
    {
        var rows = branches.Select((branch, at) => BranchRow.Of(branch, at + 1, edition)).ToList();
        var total = BranchRow.Sum(rows, edition);
        var cap = CapOf(total, edition);
        return new(rows, total, Figures.BranchesByLevel.Of(rows, edition), [.. rows.Where(row => row.LevelShort is null).Select(row => row.Name)], cap, cap is null ? null : Text(cap));
    }

    static CapFigure? CapOf(BranchRow total, EditionData edition)
    {
        int? Count(string code) => total.Columns.FirstOrDefault(column => column.Code == code)?.Count;
        return edition.Cap is { } cap && Count("htxs") is { } excellent && Count("htt") is { } good ? CapFigure.Of(excellent, good, cap) : null;
    }

    static string Text(CapFigure cap) =>
        $"Đảng viên hoàn thành xuất sắc nhiệm vụ: {cap.Excellent}/{cap.Excellent + cap.Good} đảng viên từ hoàn thành tốt nhiệm vụ trở lên, bằng {Number.Print(cap.InclusiveShare.Value)}% (tối đa {cap.InclusiveLimit}); "
        + $"so với số hoàn thành tốt nhiệm vụ {cap.Excellent}/{cap.Good}, bằng {Number.Print(cap.LiteralShare.Value)}% (tối đa {cap.LiteralLimit}).";
}
