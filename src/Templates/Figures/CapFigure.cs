using Reports.Templates.Editions;

namespace Reports.Templates.Figures;

/// <summary>Tỷ lệ hoàn thành xuất sắc: both ratios that are in use, and the limits that follow from them.</summary>
/// <param name="Excellent">Members rated «hoàn thành xuất sắc nhiệm vụ».</param>
/// <param name="Good">Members rated «hoàn thành tốt nhiệm vụ».</param>
/// <param name="LiteralShare">Excellent of good, as the rule is written.</param>
/// <param name="InclusiveShare">Excellent of good or better, as it is mostly practised.</param>
/// <param name="LiteralLimit">The most that the literal reading allows.</param>
/// <param name="InclusiveLimit">The most that the practised reading allows.</param>
/// <param name="Rate">The rate in percent.</param>
sealed record CapFigure(
    int Excellent, int Good, Share LiteralShare, Share InclusiveShare, int LiteralLimit, int InclusiveLimit, int Rate)
{
    public static CapFigure? Of(BranchYear facts, MembershipFigure? membership, EditionData edition)
    {
        if (edition.Cap is not { } cap || Counts(facts, membership, cap) is not { } counts)
            return null;

        return Of(counts.Excellent, counts.Good, cap);
    }

    public static CapFigure Of(int excellent, int good, CapPolicy cap)
    {
        var part = new Input("htxs", excellent);
        return new(
            excellent, good,
            new(part, new("htt", good)), new(part, new("htxs + htt", excellent + good)),
            CapLimit.Of(good, cap.Rate, cap.Rounding), CapLimit.Of(excellent + good, cap.Rate, cap.Rounding), cap.Rate);
    }

    static (int Excellent, int Good)? Counts(BranchYear facts, MembershipFigure? membership, CapPolicy cap)
    {
        if (membership is null)
            return null;

        var head = cap.ExcludeHead ? facts.Members?.FirstOrDefault(member => member.Name == facts.Branch.Secretary)?.ProposedLevel?.Word : null;
        int? Of(string code) => membership.Columns.FirstOrDefault(column => column.Code == code) is { Count: { } count } column
            ? count - (column.Label == head ? 1 : 0)
            : null;
        return Of("htxs") is { } excellent && Of("htt") is { } good ? (excellent, good) : null;
    }
}

/// <summary>The most of a number that a rate in percent allows, in whole numbers only.</summary>
static class CapLimit
{
    public static int Of(int number, int rate, Rounding rounding) => rounding == Rounding.Floor
        ? number * rate / 100
        : ((2 * number * rate) + 100) / 200;
}
