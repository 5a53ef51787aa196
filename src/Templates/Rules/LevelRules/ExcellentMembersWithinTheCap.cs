using Reports.Templates.Editions;
using Reports.Templates.Figures;

namespace Reports.Templates.Rules.LevelRules;

/// <summary>Members «hoàn thành xuất sắc nhiệm vụ» are not more than the cap.</summary>
/// <remarks>
/// The rule is written on those «hoàn thành tốt»; practice counts those «hoàn thành tốt trở lên». Above the practised limit
/// nothing justifies the number; above the written one only practice does. The cap binds the grassroots organisation:
/// at a branch below it each finding is one step milder.
/// </remarks>
sealed class ExcellentMembersWithinTheCap() : Rule("YEAR408", [Severity.Error, Severity.Warning, Severity.Note], new(
    new("Đảng viên hoàn thành xuất sắc không quá 20 % số hoàn thành tốt nhiệm vụ.", "Members «hoàn thành xuất sắc» are at most 20 % of those «hoàn thành tốt»."),
    new("Câu chữ tính trên số hoàn thành tốt; thực tế tính trên số hoàn thành tốt trở lên. Vượt cách tính thứ hai là sai, chỉ vượt cách thứ nhất thì cảnh báo; ở chi bộ trực thuộc nhẹ hơn một bậc vì tỷ lệ tính cho cả tổ chức cơ sở đảng.",
        "The text counts on «hoàn thành tốt», practice on «hoàn thành tốt trở lên». Above the second is wrong, above the first only a warning; at a subordinate branch one step milder, because the cap binds the grassroots organisation."),
    new("7 hoàn thành xuất sắc, 29 hoàn thành tốt: 24,1 % (tối đa 5); trên 36 là 19,4 % (tối đa 7).", "7 and 29: 24,1 % (at most 5); of 36 it is 19,4 % (at most 7)."),
    Rulings))
{
    public const string Rulings = "Hướng dẫn 21-HD/BTCTW; Quy định 124-QĐ/TW; Quy định 366-QĐ/TW.";

    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        if (year.Figures.Cap is not { } cap || cap.Excellent <= cap.LiteralLimit)
            yield break;

        var above = cap.Excellent > cap.InclusiveLimit;
        var severity = above ? Severity.Error : Severity.Warning;
        if (year.Edition.Cap!.Scope != CapScope.Branch && year.Facts.Branch.Kind != BranchKind.Grassroots)
            severity--;

        var limit = above ? cap.InclusiveLimit : cap.LiteralLimit;
        var literal = Number.Print(cap.LiteralShare.Value);
        var inclusive = Number.Print(cap.InclusiveShare.Value);
        yield return Breach(
            year, year.Places.Has("$.membership.levels.htxs") ? "$.membership.levels.htxs" : "$.members", $"{cap.Excellent}", $"≤ {limit}",
            new($"Hoàn thành xuất sắc {cap.Excellent}, hoàn thành tốt {cap.Good}: {cap.Excellent}/{cap.Good} = {literal} % (tối đa {cap.LiteralLimit}); tính trên số từ hoàn thành tốt trở lên {cap.Excellent}/{cap.Excellent + cap.Good} = {inclusive} % (tối đa {cap.InclusiveLimit}).",
                $"Hoàn thành xuất sắc {cap.Excellent}, hoàn thành tốt {cap.Good}: {cap.Excellent}/{cap.Good} = {literal} % (at most {cap.LiteralLimit}); of hoàn thành tốt or better {cap.Excellent}/{cap.Excellent + cap.Good} = {inclusive} % (at most {cap.InclusiveLimit})."),
            new("Xem lại danh sách đề nghị hoàn thành xuất sắc với đảng ủy cấp trên.", "Review the list with the committee above."), severity);
    }
}
